-- What happened to something of mine; the words are made when it is read, in the reader's language. A message
-- about an account is about no item. It waits until what it tells of, its cause, can no longer be taken back.
create table notification (
    id          bigint                   not null primary key,
    person_id   bigint                   not null references person (id),
    item_kind   varchar(20),
    -- Zero when it is about no item.
    item_number bigint                   not null,
    happening   varchar(60)              not null,
    kind        varchar(20)              default 'NEWS' not null,
    -- Why it comes to this person, where its sentence does not say so.
    why         varchar(20),
    actor_id    bigint references person (id),
    happened_at timestamp with time zone not null,
    read_at     timestamp with time zone,
    unread      boolean                  default true not null,
    due_at      timestamp with time zone not null,
    cause_id    bigint
);
create index notification_person on notification (person_id, id desc);
create index notification_unread on notification (person_id, unread, id desc);
create index notification_kind on notification (person_id, kind, unread, id desc);
-- The inbox goes item by item.
create index notification_about on notification (person_id, item_number, id desc);
create index notification_head on notification (person_id, item_number, unread desc, id desc);
create index notification_due on notification (due_at);
create index notification_cause on notification (cause_id);
-- Whoever hides later loses the name in messages about the item, too.
create index notification_item on notification (item_number, happening);

-- Of what somebody wants no messages any more.
create table notification_mute (
    person_id   bigint                   not null references person (id),
    item_number bigint                   not null,
    item_kind   varchar(20)              not null,
    muted_at    timestamp with time zone not null,
    primary key (person_id, item_number)
);
create index notification_mute_item on notification_mute (item_number);
