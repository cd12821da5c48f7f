create table obstacle (
    id              bigint                   not null primary key,
    version         integer                  not null,
    state           varchar(20)              not null,
    language        varchar(10)              not null,
    reporter_id     bigint                   not null references person (id),
    reporter_hidden boolean                  not null,
    team_id         bigint references team (id),
    title           varchar(120)             not null,
    sentence        varchar(2000)            not null,
    more            varchar(20000),
    customer        varchar(2000),
    kind            varchar(20),
    owner_id        bigint references person (id),
    asked_id        bigint references person (id),
    asked_by        varchar(20),
    help_level      varchar(20)              not null,
    next_step       varchar(500),
    next_step_on    date,
    solution        varchar(2000),
    devised_with    varchar(500),
    changed         varchar(2000),
    review_on       date,
    round_number    integer                  not null,
    occurrences     integer                  not null,
    heard_at        timestamp with time zone,
    reported_at     timestamp with time zone not null,
    moved_at        timestamp with time zone not null,
    changed_at      timestamp with time zone not null,
    changed_by      bigint                   not null references person (id),
    text_version    integer                  not null,
    state_version   integer                  not null
);
-- A column of the board, of everyone and of a team.
create index obstacle_column on obstacle (state, moved_at, id);
create index obstacle_team on obstacle (team_id, state, moved_at, id);
create index obstacle_reporter on obstacle (reporter_id, state, moved_at);
create index obstacle_owner on obstacle (owner_id, state, moved_at);
create index obstacle_asked on obstacle (asked_id);
create index obstacle_review on obstacle (review_on);

create table obstacle_step (
    id          bigint                   not null primary key,
    version     integer                  not null,
    obstacle_id bigint                   not null references obstacle (id),
    at          timestamp with time zone not null,
    person_id   bigint references person (id),
    verb        varchar(20)              not null,
    from_state  varchar(20)              not null,
    to_state    varchar(20)              not null,
    why         varchar(2000)            not null,
    with_whom   varchar(500),
    next_step   varchar(500),
    on_day      date,
    asked_id    bigint references person (id)
);
create index obstacle_step_history on obstacle_step (obstacle_id, id);

-- A round runs from a report, or a coming back, until it is confirmed to be gone.
create table obstacle_round (
    id           bigint                   not null primary key,
    version      integer                  not null,
    obstacle_id  bigint                   not null references obstacle (id),
    round_number integer                  not null,
    reported_at  timestamp with time zone not null,
    picked_up_at timestamp with time zone,
    removed_at   timestamp with time zone,
    confirmed_at timestamp with time zone
);
create unique index obstacle_round_number on obstacle_round (obstacle_id, round_number);
create index obstacle_round_removed on obstacle_round (removed_at, id);
create index obstacle_round_confirmed on obstacle_round (confirmed_at, id);

create table occurrence (
    id          bigint                   not null primary key,
    version     integer                  not null,
    obstacle_id bigint                   not null references obstacle (id),
    person_id   bigint                   not null references person (id),
    on_day      date                     not null,
    words       varchar(2000),
    story_id    bigint references story (id),
    anonymous   boolean                  not null,
    at          timestamp with time zone not null
);
create index occurrence_obstacle on occurrence (obstacle_id, id);
create index occurrence_person on occurrence (obstacle_id, person_id);
