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

-- What works at one team, offered to another; and what came of that. Of one improvement to one team one is open at a time.
create table spread_offer (
    id             bigint                   not null primary key,
    version        integer                  not null,
    improvement_id bigint                   not null references improvement (id),
    team_id        bigint                   not null references team (id),
    why            varchar(500)             not null,
    state          varchar(20)              not null,
    offered_by     bigint                   not null references person (id),
    offered_at     timestamp with time zone not null,
    answered_by    bigint references person (id),
    answered_at    timestamp with time zone,
    reason         varchar(500),
    copy_id        bigint references improvement (id),
    open_key       varchar(60)
);
create index spread_offer_improvement on spread_offer (improvement_id, id);
create index spread_offer_team on spread_offer (team_id, state, offered_at, id);
create index spread_offer_copy on spread_offer (copy_id);
create unique index spread_offer_open on spread_offer (open_key);
