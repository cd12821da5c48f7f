-- Every text an item has had.
create table text_version (
    item_id   bigint                   not null,
    version   integer                  not null,
    person_id bigint                   not null,
    at        timestamp with time zone not null,
    text      varchar(400000)          not null,
    primary key (item_id, version)
);

-- What is being typed.
create table draft (
    id           bigint                   not null primary key,
    version      integer                  not null,
    person_id    bigint                   not null references person (id),
    kind         varchar(20)              not null,
    item_id      bigint                   not null,
    base_version integer                  not null,
   text         varchar(400000)          not null,
    touched      timestamp with time zone not null
);
create unique index draft_of_person on draft (person_id, kind, item_id);
create index draft_touched on draft (touched);

-- The red thread: what led to what. Linked items share the number of their thread.
create table thread_link (
    id        bigint                   not null primary key,
    version      integer                  not null,
    from_kind varchar(20)              not null,
    from_id   bigint                   not null,
    to_kind   varchar(20)              not null,
    to_id     bigint                   not null,
    thread    bigint                   not null,
    at        timestamp with time zone not null
);
create unique index thread_link_pair on thread_link (from_id, to_id);
create index thread_link_to on thread_link (to_id);
create index thread_link_thread on thread_link (thread);

-- Why something that the privacy guard found may stay; what it was about is a fingerprint.
create table privacy_answer (
    id          bigint                   not null primary key,
    person_id   bigint                   not null references person (id),
    kind        varchar(20)              not null,
    item_id     bigint                   not null,
    finding     varchar(30)              not null,
    fingerprint varchar(64)              not null,
    reason      varchar(200)             not null,
    at          timestamp with time zone not null,
    published   boolean                  not null
);
create index privacy_answer_item on privacy_answer (item_id, kind);
create index privacy_answer_person on privacy_answer (person_id, kind, item_id);
