-- What came of an improvement, as those who take part told it to who should hear it; once a day. Of what was withdrawn the words are gone.
create table told_result (
    id             bigint                   not null primary key,
    version        integer                  not null,
    improvement_id bigint                   not null references improvement (id),
    told_on        date                     not null,
    told_at        timestamp with time zone not null,
    told_by        bigint                   not null references person (id),
    words          varchar(500)
);
create unique index told_result_day on told_result (improvement_id, told_on);
