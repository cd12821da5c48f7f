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

-- What customers asked, as it was tallied. Nobody's: neither who tallied it is kept nor who corrected it.
create table logged_demand (
    id               bigint        not null primary key,
    version          integer       not null,
    tally_key        varchar(36)   not null,
    team_id          bigint references team (id),
    demand_type_id   bigint references demand_type (id),
    judgement        varchar(10)   not null,
    right_first_time varchar(10)   not null,
    words            varchar(2000) not null,
    language         varchar(2)    not null,
    logged_at        timestamp with time zone not null,
    asked_on         date          not null,
    first_asked_on   date          not null,
    helped_on        date,
    awaits_help      boolean       not null,
    has_words        boolean       not null
);
create unique index logged_demand_key on logged_demand (tally_key);
create index logged_demand_day on logged_demand (asked_on, id);
create index logged_demand_team on logged_demand (team_id, asked_on, id);
create index logged_demand_type on logged_demand (demand_type_id, asked_on, id);
create index logged_demand_open on logged_demand (team_id, awaits_help, asked_on, id);
create index logged_demand_helped on logged_demand (helped_on, id);
create index logged_demand_team_helped on logged_demand (team_id, helped_on, id);
create index logged_demand_type_helped on logged_demand (demand_type_id, helped_on, id);
-- All that a figure counts stands in these two: the rows themselves are not read.
create index logged_demand_figure on logged_demand (asked_on, team_id, demand_type_id, judgement, right_first_time);
create index logged_demand_team_figure on logged_demand (team_id, asked_on, demand_type_id, judgement, right_first_time);

create table demand_change (
    id        bigint not null primary key,
    demand_id bigint not null references logged_demand (id) on delete cascade,
    at        timestamp with time zone not null,
    what      varchar(20) not null,
    was       varchar(120) not null,
    became    varchar(120) not null
);
create index demand_change_demand on demand_change (demand_id, at, id);

-- The coach's judgement of a demand that somebody judged already: how often two people judge alike.
create table second_look (
    demand_id bigint      not null primary key references logged_demand (id) on delete cascade,
    judgement varchar(10) not null,
    first_was varchar(10) not null,
    at        timestamp with time zone not null
);
create index second_look_at on second_look (at, demand_id);
