-- The register: why the system behaves so, and what the condition was once for.
create table register_entry (
    id             bigint                   not null primary key,
    version        integer                  not null,
    kind           varchar(20)              not null,
    name           varchar(120)             not null,
    name_key       varchar(240)             not null,
    purpose        varchar(2000),
    since          varchar(120),
    who_can_change varchar(500),
    thinking       varchar(2000),
    language       varchar(10)              not null,
    state          varchar(20)              not null,
    changed_on     date,
    written_at     timestamp with time zone not null,
    written_by     bigint                   not null references person (id),
    text_version   integer                  not null
);
create unique index register_entry_name on register_entry (name_key);
create index register_entry_kind on register_entry (kind, name_key, id);

create table register_step (
    id        bigint                   not null primary key,
    version   integer                  not null,
    entry_id  bigint                   not null references register_entry (id),
    at        timestamp with time zone not null,
    person_id bigint                   not null references person (id),
    verb      varchar(20)              not null,
    why       varchar(2000)            not null,
    on_day    date
);
create index register_step_history on register_step (entry_id, id);
