-- The day on which the portal itself resumed it, until somebody moves it.
alter table obstacle add column came_back_on date;

-- What is in hand by the date of its next step, none first or last; longest still first within a date.
create index obstacle_next_step on obstacle (state, next_step_on, moved_at, id);
create index obstacle_team_next_step on obstacle (team_id, state, next_step_on, moved_at, id);
-- What came back by itself, and what is to come back.
create index obstacle_came_back on obstacle (came_back_on, moved_at, id);
create index obstacle_aside on obstacle (state, review_on, moved_at, id);

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
