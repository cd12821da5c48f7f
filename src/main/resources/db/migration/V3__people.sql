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

-- How far a team is that joined, as it says itself.
create table team_joining (
    team_id bigint      not null references team (id),
    phase   varchar(20) not null,
    since   date        not null,
    primary key (team_id, phase)
);

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
    appearance      varchar(10)  not null,
    -- Where a manager stands in the help chain, above the team.
    help_level      varchar(20)
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

-- One row, once an administrator chose; until then the default rules hold.
create table chart_settings (
    id           integer                  not null primary key,
    signal_rules varchar(20)              not null,
    changed_at   timestamp with time zone not null,
    changed_by   bigint                   not null references person (id)
);

-- Security stands left of the people whose browsers it knows.
alter table remembered_browser add foreign key (person_id) references person (id);
alter table known_browser add foreign key (person_id) references person (id);

-- Who takes whose place while they are away; forgotten when it is over.
create table stand_in (
    person_id   bigint not null primary key references person (id),
    stand_in_id bigint not null references person (id),
    from_day    date   not null,
    until_day   date   not null
);
create index stand_in_other on stand_in (stand_in_id);
