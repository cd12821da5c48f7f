-- One try with real customer demands. Its expectation is fixed once it runs.
create table experiment (
    id             bigint                   not null primary key,
    version        integer                  not null,
    improvement_id bigint                   not null references improvement (id),
    -- The one from which it was adapted.
    follows_id     bigint references experiment (id),
    state          varchar(20)              not null,
    what           varchar(2000)            not null,
    demands        integer                  not null,
    from_day       date,
    to_day         date,
    demand_type_id bigint references demand_type (id),
    expectation    varchar(2000),
    result         varchar(2000),
    lesson         varchar(2000),
    outcome        varchar(20),
    planned_at     timestamp with time zone not null,
    planned_by     bigint                   not null references person (id),
    changed_at     timestamp with time zone not null,
    changed_by     bigint                   not null references person (id),
    started_at     timestamp with time zone,
    started_by     bigint references person (id),
    started_on     date,
    finished_at    timestamp with time zone,
    finished_by    bigint references person (id),
    finished_on    date,
    -- Why it was not tried after all.
    why_not        varchar(500),
    dropped_at     timestamp with time zone,
    dropped_by     bigint references person (id)
);
-- With what a team learned: the rows themselves are not read.
create index experiment_improvement on experiment (improvement_id, finished_at, id);
-- What was learned, newest first: of all, of a type, of an outcome.
create index experiment_finished on experiment (finished_at desc, id desc);
create index experiment_type on experiment (demand_type_id, finished_at desc, id desc);
create index experiment_outcome on experiment (outcome, finished_at desc, id desc);
-- What runs now.
create index experiment_running on experiment (state, started_at desc, id desc);

-- What a plan said before it was written anew, until it started.
create table experiment_plan (
    id             bigint                   not null primary key,
    experiment_id  bigint                   not null references experiment (id),
    written_at     timestamp with time zone not null,
    written_by     bigint                   not null references person (id),
    what           varchar(2000)            not null,
    demands        integer                  not null,
    from_day       date,
    to_day         date,
    demand_type_id bigint references demand_type (id),
    expectation    varchar(2000)
);
create index experiment_plan_experiment on experiment_plan (experiment_id, id);

-- By which measure one sees whether an improvement helps.
create table improvement_measure (
    improvement_id bigint                   not null primary key references improvement (id),
    measure_id     bigint                   not null references measure (id),
    chosen_by      bigint                   not null references person (id),
    chosen_at      timestamp with time zone not null
);
create index improvement_measure_measure on improvement_measure (measure_id);

-- To what a layer of an iceberg is linked: by what one sees the pattern, and what makes the structure so.
create table improvement_link (
    id             bigint                   not null primary key,
    improvement_id bigint                   not null references improvement (id),
    kind           varchar(20)              not null,
    target_id      bigint                   not null,
    linked_by      bigint                   not null references person (id),
    linked_at      timestamp with time zone not null
);
create unique index improvement_link_once on improvement_link (improvement_id, kind, target_id);
create index improvement_link_by on improvement_link (linked_by);

-- The demands with which it was tried, one by one. Nobody's: who tapped is not kept.
create table experiment_tap (
    tap_key          varchar(36)              not null primary key,
    experiment_id    bigint                   not null references experiment (id),
    right_first_time varchar(10)              not null,
    at               timestamp with time zone not null
);
create index experiment_tap_experiment on experiment_tap (experiment_id, right_first_time);

-- The diary: what was seen, and what the customer said.
create table experiment_observation (
    id            bigint                   not null primary key,
    version       integer                  not null,
    experiment_id bigint                   not null references experiment (id),
    person_id     bigint                   not null references person (id),
    at            timestamp with time zone not null,
    seen          varchar(2000),
    words         varchar(2000),
    corrected_at  timestamp with time zone,
    withdrawn_at  timestamp with time zone
);
create index experiment_observation_experiment on experiment_observation (experiment_id, id);
