-- A type that went up in another stays, with where it went: that one is always still offered.
create table demand_type (
    id             bigint       not null primary key,
    version        integer      not null,
    name           varchar(120) not null,
    name_key       varchar(360) not null,
    purpose        varchar(500) not null,
    merged_into_id bigint references demand_type (id),
    merged_at      timestamp with time zone,
    merged_by      bigint references person (id)
);
create unique index demand_type_name on demand_type (name_key);
create index demand_type_merged on demand_type (merged_into_id);

create table story (
    id              bigint                   not null primary key,
    version         integer                  not null,
    state           varchar(20)              not null,
    language        varchar(10)              not null,
    teller_id       bigint                   not null references person (id),
    teller_hidden   boolean                  not null,
    writer_id       bigint references person (id),
    team_id         bigint references team (id),
    title           varchar(120)             not null,
    words           varchar(2000)            not null,
    literal         boolean                  not null,
    happened        varchar(20000),
    mattered        varchar(500),
    demand_type_id  bigint references demand_type (id),
    demand          varchar(20)              not null,
    right_first     varchar(20),
    contacts        integer,
    hand_offs       integer,
    first_asked_on  date,
    helped_on       date,
    channel         varchar(20),
    known_by        varchar(20),
    told_at         timestamp with time zone not null,
    changed_at      timestamp with time zone not null,
    active_at       timestamp with time zone default current_timestamp not null,
    led_to_change   boolean                  not null,
    customer_told_on  date,
    customer_told_how varchar(200),
    source          varchar(120),
    source_key      varchar(64),
    source_import   bigint,
    source_line     bigint
);
create index story_wall on story (state, told_at desc, id desc);
create index story_activity on story (state, active_at desc, id desc);
create index story_teller on story (teller_id, state, told_at desc, id desc);
create index story_team on story (team_id, state, told_at desc, id desc);
create unique index story_source on story (source_key);

-- The case step by step, as the customer met it.
create table story_step (
    story_id     bigint       not null references story (id),
    position     integer      not null,
    met          varchar(500) not null,
    worth        varchar(20),
    waiting_days integer,
    why          varchar(500) not null,
    primary key (story_id, position)
);

-- Walls with a name; those with a team are that team's too.
create table wall_view (
    id        bigint        not null primary key,
    person_id bigint        not null references person (id),
    team_id   bigint references team (id),
    name      varchar(60)   not null,
    address   varchar(2000) not null
);
create index wall_view_person on wall_view (person_id);
create index wall_view_team on wall_view (team_id);
