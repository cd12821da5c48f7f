-- One number for every story, obstacle and improvement; records that nobody calls by number have their own.
create sequence item_number start with 1;
create sequence record_id start with 1;

create table organisation (
    id   bigint       not null primary key,
    name varchar(120) not null
);

create table team (
    id         bigint       not null primary key,
    version    integer      not null,
    name       varchar(120) not null,
    department varchar(120)
);
create unique index team_name on team (name);

create table person (
    id              bigint       not null primary key,
    version         integer      not null,
    username        varchar(120) not null,
    name            varchar(120) not null,
    team_id         bigint references team (id),
    password_hash   varchar(200),
    invitation_hash varchar(100),
    invited_until   timestamp with time zone,
    disabled        boolean      not null,
    language        varchar(10),
    appearance      varchar(10)  not null
);
create unique index person_username on person (username);
create index person_invitation on person (invitation_hash);
create index person_name on person (name, id);
create index person_team on person (team_id);

create table person_role (
    person_id bigint      not null references person (id),
    role      varchar(20) not null,
    primary key (person_id, role)
);

-- Remembered browsers, as Spring Security keeps them.
create table persistent_logins (
    username  varchar(120) not null,
    series    varchar(64)  not null primary key,
    token     varchar(64)  not null,
    last_used timestamp    not null,
    -- What was good before the token, and still is for a moment; see RememberedBrowsers.
    previous_token varchar(64)
);
create index persistent_logins_username on persistent_logins (username);
