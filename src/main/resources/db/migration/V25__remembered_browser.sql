-- Browsers that are remembered: of their tokens the hash is kept. What was remembered before bore the token itself and is
-- forgotten; those browsers sign in once more.
drop table persistent_logins;

create table remembered_browser (
    series        varchar(64)              not null primary key,
    person_id     bigint                   not null references person (id),
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
    person_id  bigint                   not null references person (id),
    last_used  timestamp with time zone not null,
    primary key (token_hash, person_id)
);
create index known_browser_person on known_browser (person_id);

-- A message about the account of the reader, or of a colleague, is about no item.
alter table notification alter column item_kind drop not null;
alter table notification alter column item_number drop not null;
