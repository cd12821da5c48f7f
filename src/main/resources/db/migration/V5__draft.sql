-- What is being typed. Each new text has a number of its own, below zero: several can be written at once. Beside the text of an
-- item, a part of it can be under one's hands too; the text itself is the part without a name.
create table draft (
    id           bigint                   not null primary key,
    version      integer                  not null,
    person_id    bigint                   not null references person (id),
    kind         varchar(20)              not null,
    item_id      bigint                   not null,
    base_version integer                  not null,
    text         varchar(400000)          not null,
    touched      timestamp with time zone not null,
    part         varchar(20)              default '' not null
);
create unique index draft_of_person on draft (person_id, kind, item_id, part);
create index draft_touched on draft (touched);
