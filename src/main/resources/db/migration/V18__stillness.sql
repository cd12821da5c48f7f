-- Who was reminded of what, while it stays as it was then: forgotten once it moves.
create table obstacle_reminder (
    obstacle_id bigint                   not null references obstacle (id),
    person_id   bigint                   not null references person (id),
    kind        varchar(20)              not null,
    still_since timestamp with time zone not null,
    at          timestamp with time zone not null,
    primary key (obstacle_id, person_id, kind, still_since)
);

-- One row, once an administrator chose; until then the defaults hold.
create table obstacle_settings (
    id          integer                  not null primary key,
    silent_days integer                  not null,
    still_days  integer                  not null,
    changed_at  timestamp with time zone not null,
    changed_by  bigint                   not null references person (id)
);
