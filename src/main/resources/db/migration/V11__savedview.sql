-- Screens with a name; those with a team are that team's too.
create table saved_view (
    id        bigint        not null primary key,
    person_id bigint        not null references person (id),
    team_id   bigint references team (id),
    name      varchar(60)   not null,
    -- The screen, and what its address asks for.
    path      varchar(60)   not null,
    query     varchar(2000) not null
);
create index saved_view_person on saved_view (person_id);
create index saved_view_team on saved_view (team_id);
-- A tag that goes up in another one is called so in addresses too.
create index saved_view_path on saved_view (path);
