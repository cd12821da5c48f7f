-- The red thread: what led to what. Linked items share the number of their thread.
create table thread_link (
    id        bigint                   not null primary key,
    version   integer                  not null,
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
