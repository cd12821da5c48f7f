-- Words that tellers put beside a story. A name stands once, in whatever case.
create table tag (
    id       bigint      not null primary key,
    version  integer     not null,
    name     varchar(40) not null,
    name_key varchar(90) not null
);
create unique index tag_name on tag (name_key);
