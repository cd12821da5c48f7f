-- What keeps employees from helping a customer, as it stands now.
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
    state_version   integer                  not null,
    -- Which one it went up in, step by step and in the end, and where it stood before.
    merged_into_id  bigint references obstacle (id),
    merged_root_id  bigint references obstacle (id),
    merging_id      bigint,
    state_before    varchar(20),
    entry_id        bigint references register_entry (id),
    -- In an order by title there are no capitals and no accents.
    title_key       varchar(120)             default '' not null,
    -- The day on which the portal itself resumed it, until somebody moves it.
    came_back_on    date
);
-- A column of the board: of everyone, of a team, of a kind of system condition.
create index obstacle_column on obstacle (state, moved_at, id);
create index obstacle_team on obstacle (team_id, state, moved_at, id);
create index obstacle_kind on obstacle (kind, state, moved_at, id);
create index obstacle_reporter on obstacle (reporter_id, state, moved_at);
create index obstacle_owner on obstacle (owner_id, state, moved_at);
create index obstacle_asked on obstacle (asked_id);
create index obstacle_review on obstacle (review_on);
create index obstacle_merged_into on obstacle (merged_into_id);
create index obstacle_merged_root on obstacle (merged_root_id);
-- What hangs under a system condition, newest first; and what of it is still in the way.
create index obstacle_entry on obstacle (entry_id, reported_at, id);
create index obstacle_entry_state on obstacle (entry_id, state);
-- The list: each order along an index of its own, a state at a time, forwards and backwards. Of a team or of a kind of system
-- condition the database sorts what there is in a state.
create index obstacle_reported on obstacle (state, reported_at, id);
create index obstacle_occurrences on obstacle (state, occurrences, id);
create index obstacle_next_step_order on obstacle (state, next_step_on, id);
create index obstacle_title on obstacle (state, title_key, id);
-- What is in hand by the date of its next step, none first or last; longest still first within a date.
create index obstacle_next_step on obstacle (state, next_step_on, moved_at, id);
create index obstacle_team_next_step on obstacle (team_id, state, next_step_on, moved_at, id);
-- What came back by itself, and what is to come back.
create index obstacle_came_back on obstacle (came_back_on, moved_at, id);
create index obstacle_aside on obstacle (state, review_on, moved_at, id);
-- Of each state those that hit somebody last: what stands still is found as well while somebody reports the same.
create index obstacle_heard on obstacle (state, heard_at, id);

-- Every verb, with who, when and why. A step may take an earlier one back, or concern another obstacle. One by somebody whose
-- name colleagues were not to see when it was made stays without a name, also after a merging is taken apart.
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
    asked_id    bigint references person (id),
    undoes_id   bigint,
    other_id    bigint references obstacle (id),
    nameless    boolean                  default false not null,
    -- As far up the help chain as this step brought it.
    help_level  varchar(20)
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
-- How long it takes until an obstacle is picked up, removed and confirmed.
create index obstacle_round_picked_up on obstacle_round (picked_up_at, id);
create index obstacle_round_removed on obstacle_round (removed_at, id);
create index obstacle_round_confirmed on obstacle_round (confirmed_at, id);

-- It happened to me too.
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
-- What one told of oneself: those whom an obstacle hit say that it is gone when its reporter cannot.
create index occurrence_teller on occurrence (person_id, obstacle_id);
-- How often an obstacle hit, week by week.
create index occurrence_day on occurrence (obstacle_id, on_day);

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
