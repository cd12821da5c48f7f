-- Figures from the customer's point of view: why they are kept, how one is made, and in what unit.
create table measure (
    id             bigint                   not null primary key,
    version        integer                  not null,
    text_version   integer                  not null,
    name           varchar(120)             not null,
    name_key       varchar(240)             not null,
    purpose        varchar(500)             not null,
    definition     varchar(2000)            not null,
    unit           varchar(40)              not null,
    kind           varchar(20)              not null,
    rhythm         varchar(20)              not null,
    team_id        bigint references team (id),
    demand_type_id bigint references demand_type (id),
    language       varchar(10)              not null,
    written_at     timestamp with time zone not null,
    written_by     bigint                   not null references person (id)
);
create unique index measure_name on measure (name_key);
create index measure_team on measure (team_id, name_key);

-- One value: of the period that begins on this day, or of one case.
create table measure_point (
    id          bigint                   not null primary key,
    version     integer                  not null,
    measure_id  bigint                   not null references measure (id),
    on_day      date                     not null,
    amount      numeric(24, 6)           not null,
    out_of      numeric(24, 6),
    -- Why it is left out of the limits; null as long as it is not.
    ghosted_why varchar(500)
);
create index measure_point_order on measure_point (measure_id, on_day, id);

-- Where new limits start, or where a person decided that they do not.
create table measure_step (
    id         bigint                   not null primary key,
    measure_id bigint                   not null references measure (id),
    point_id   bigint                   not null references measure_point (id),
    made       boolean                  not null,
    why        varchar(2000)            not null,
    wanted     boolean                  not null,
    item_kind  varchar(20),
    item_id    bigint,
    person_id  bigint                   not null references person (id),
    at         timestamp with time zone not null
);
create unique index measure_step_point on measure_step (point_id);
create index measure_step_measure on measure_step (measure_id);

-- What happened meanwhile, said by a person.
create table measure_flag (
    id         bigint                   not null primary key,
    measure_id bigint                   not null references measure (id),
    on_day     date                     not null,
    words      varchar(120)             not null
);
create index measure_flag_day on measure_flag (measure_id, on_day);

-- Every change, with who, when, and what stood there before.
create table measure_change (
    id         bigint                   not null primary key,
    measure_id bigint                   not null references measure (id),
    at         timestamp with time zone not null,
    person_id  bigint                   not null references person (id),
    verb       varchar(20)              not null,
    on_day     date,
    was        varchar(200),
    became     varchar(200),
    why        varchar(2000),
    many       integer
);
create index measure_change_history on measure_change (measure_id, id);
