-- What somebody had in hand whose account was closed: given back when it is opened again, where nobody acted since.
create table obstacle_left (
    obstacle_id  bigint                   not null references obstacle (id),
    person_id    bigint                   not null references person (id),
    owned        boolean                  not null,
    state        varchar(20)              not null,
    merged_from  varchar(20),
    moved_at     timestamp with time zone not null,
    next_step    varchar(500),
    next_step_on date,
    asked_id     bigint references person (id),
    asked_by     varchar(20),
    version      integer                  not null,
    step_id      bigint,
    left_at      timestamp with time zone not null,
    primary key (obstacle_id, person_id)
);
create index obstacle_left_person on obstacle_left (person_id);
