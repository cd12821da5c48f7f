-- What happened to something of mine; the words are made when it is read, in the reader's language.
create table notification (
    id          bigint                   not null primary key,
    person_id   bigint                   not null references person (id),
    item_kind   varchar(20)              not null,
    item_number bigint                   not null,
    happening   varchar(60)              not null,
    actor_id    bigint references person (id),
    happened_at timestamp with time zone not null,
    read_at     timestamp with time zone
);
create index notification_person on notification (person_id, id desc);
create index notification_unread on notification (person_id, read_at, id);
