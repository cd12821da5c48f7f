-- The weekly meeting about obstacles: of everyone, or of one team.
create table obstacle_session (
    id         bigint                   not null primary key,
    version    integer                  not null,
    team_id    bigint references team (id),
    started_by bigint                   not null references person (id),
    started_at timestamp with time zone not null,
    ended_at   timestamp with time zone
);
create index obstacle_session_team on obstacle_session (team_id, ended_at, id);
create index obstacle_session_open on obstacle_session (ended_at, id);

-- The obstacles that a meeting looked at, in the order in which it did.
create table obstacle_session_look (
    session_id  bigint not null references obstacle_session (id),
    obstacle_id bigint not null references obstacle (id),
    place       bigint not null,
    primary key (session_id, obstacle_id)
);
create index obstacle_session_look_place on obstacle_session_look (session_id, place);

-- What was decided about an obstacle, and who does what next.
create table obstacle_agreement (
    id          bigint                   not null primary key,
    version     integer                  not null,
    obstacle_id bigint                   not null references obstacle (id),
    session_id  bigint references obstacle_session (id),
    decision    varchar(2000),
    next_step   varchar(500),
    who_id      bigint references person (id),
    on_day      date,
    made_by     bigint                   not null references person (id),
    made_at     timestamp with time zone not null,
    done_at     timestamp with time zone,
    done_by     bigint references person (id)
);
-- Of an obstacle, newest first; the open ones of a session; what waits for a person.
create index obstacle_agreement_obstacle on obstacle_agreement (obstacle_id, id desc);
create index obstacle_agreement_session on obstacle_agreement (session_id, done_at, id);
create index obstacle_agreement_who on obstacle_agreement (who_id, done_at, on_day, id);
