-- Browsers that are remembered: of their tokens the hash is kept. Whose they are is tied to the people in the next script.
create table remembered_browser (
    series        varchar(64)              not null primary key,
    person_id     bigint                   not null,
    token_hash    varchar(64)              not null,
    -- Of the token before this one, which is good for a moment more.
    previous_hash varchar(64),
    salt          varchar(64)              not null,
    last_used     timestamp with time zone not null
);
create index remembered_browser_person on remembered_browser (person_id);

-- Browsers in which somebody has signed in before: a stranger's wrong passwords do not keep them out.
create table known_browser (
    token_hash varchar(64)              not null,
    person_id  bigint                   not null,
    last_used  timestamp with time zone not null,
    primary key (token_hash, person_id)
);
create index known_browser_person on known_browser (person_id);
