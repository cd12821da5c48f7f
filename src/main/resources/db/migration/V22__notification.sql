-- What happened to something of mine; the words are made when it is read, in the reader's language. A message
-- about an account is about no item. It waits until what it tells of, its cause, can no longer be taken back.
create table notification (
    id          bigint                   not null primary key,
    person_id   bigint                   not null references person (id),
    item_kind   varchar(20),
    item_number bigint,
    happening   varchar(60)              not null,
    actor_id    bigint references person (id),
    happened_at timestamp with time zone not null,
    read_at     timestamp with time zone,
    due_at      timestamp with time zone not null,
    cause_id    bigint
);
create index notification_person on notification (person_id, id desc);
create index notification_unread on notification (person_id, read_at, id);
create index notification_due on notification (due_at);
create index notification_cause on notification (cause_id);
-- Whoever hides later loses the name in messages about the item, too.
create index notification_item on notification (item_number, happening);
