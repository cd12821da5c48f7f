-- Where new limits start in a built-in measure, or where a person decided that they do not. What was taken back stays, with who and why.
-- Types of demands come later in the line, so that they are known here by their number alone.
create table figure_step (
    id             bigint                   not null primary key,
    measure        varchar(20)              not null,
    team_id        bigint references team (id),
    demand_type_id bigint,
    from_day       date                     not null,
    made           boolean                  not null,
    why            varchar(2000)            not null,
    wanted         boolean                  not null,
    item_kind      varchar(20),
    item_id        bigint,
    person_id      bigint                   not null references person (id),
    at             timestamp with time zone not null,
    ended_by       bigint references person (id),
    ended_at       timestamp with time zone,
    ended_why      varchar(2000),
    -- What it is about while it holds, so that two who decide at once do not decide twice.
    holds          varchar(80)
);
create unique index figure_step_holds on figure_step (holds);
create index figure_step_measure on figure_step (measure, team_id, demand_type_id, from_day);
