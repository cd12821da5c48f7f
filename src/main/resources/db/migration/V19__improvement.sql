-- A change to how we work, with its iceberg.
create table improvement (
    id             bigint                   not null primary key,
    version        integer                  not null,
    text_version   integer                  not null,
    layer_version  integer                  default 0 not null,
    move_version   integer                  not null,
    phase          varchar(20)              not null,
    phase_before   varchar(20),
    language       varchar(10)              not null,
    proposer_id    bigint                   not null references person (id),
    owner_id       bigint references person (id),
    -- Who is asked to take it over: until the answer it is the owner's.
    asked_id       bigint references person (id),
    -- Who owned it and no longer works here, while nobody acted since.
    left_id        bigint references person (id),
    -- The one that it went up in, under which number is kept what went along, and where it has gone in the end.
    merged_into_id bigint references improvement (id),
    merging_id     bigint,
    merged_root_id bigint references improvement (id),
    team_id        bigint references team (id),
    title          varchar(120)             not null,
    problem        varchar(2000)            not null,
    purpose        varchar(500),
    see            varchar(20000),
    pattern        varchar(20000),
    structure      varchar(20000),
    thinking       varchar(20000),
    hypothesis     varchar(20000),
    how_we_know    varchar(20000),
    rank_position  bigint                   not null,
    proposed_at    timestamp with time zone not null,
    active_at      timestamp with time zone not null,
    active_by      bigint                   not null references person (id),
    -- In an order by title there are no capitals and no accents.
    title_key      varchar(120)             default '' not null
);
create index improvement_activity on improvement (active_at desc, id desc);
create index improvement_phase on improvement (phase, active_at desc, id desc);
-- In other orders, forwards and backwards. Of a team the database sorts what there is.
create index improvement_proposed on improvement (proposed_at, id);
create index improvement_phase_proposed on improvement (phase, proposed_at, id);
create index improvement_title on improvement (title_key, id);
create index improvement_phase_title on improvement (phase, title_key, id);
create index improvement_rank on improvement (team_id, rank_position, id);
create index improvement_team_phase on improvement (team_id, phase, rank_position, id);
-- Of a team's finished ones the board shows the latest.
create index improvement_team_phase_activity on improvement (team_id, phase, active_at desc, id desc);
create index improvement_merged_into on improvement (merged_into_id);
create index improvement_merged_root on improvement (merged_root_id);
create index improvement_owner on improvement (owner_id);
create index improvement_asked on improvement (asked_id);
create index improvement_left on improvement (left_id);
create index improvement_proposer on improvement (proposer_id);

create table improvement_participant (
    improvement_id bigint                   not null references improvement (id),
    person_id      bigint                   not null references person (id),
    joined_at      timestamp with time zone not null,
    primary key (improvement_id, person_id)
);
create index improvement_participant_person on improvement_participant (person_id);

-- Who last wrote each layer of the iceberg, and in which version.
create table improvement_layer (
    improvement_id bigint                   not null references improvement (id),
    layer          varchar(20)              not null,
    person_id      bigint                   not null references person (id),
    at             timestamp with time zone not null,
    version        integer                  not null,
    primary key (improvement_id, layer)
);
create index improvement_layer_person on improvement_layer (person_id);

-- Every verb, with who, when and what was said with it.
create table improvement_step (
    id             bigint                   not null primary key,
    improvement_id bigint                   not null references improvement (id),
    person_id      bigint                   not null references person (id),
    at             timestamp with time zone not null,
    verb           varchar(20)              not null,
    from_phase     varchar(20)              not null,
    to_phase       varchar(20)              not null,
    -- Of whom it is asked, and of whom it was asked without an answer.
    to_person_id   bigint references person (id),
    lapsed_id      bigint references person (id),
    -- The step that this one takes back.
    undoes_id      bigint,
    -- With which it was merged.
    other_id       bigint references improvement (id),
    why            varchar(20000),
    tried          varchar(20000),
    demands        integer,
    why_enough     varchar(2000),
    normal_now     varchar(20000)
);
create index improvement_step_history on improvement_step (improvement_id, id);
-- What became how we work, and what was learned, newest last.
create index improvement_step_verb on improvement_step (verb, at, id);
