-- One number for every story, obstacle and improvement; records that nobody calls by number have their own.
create sequence item_number start with 1;
create sequence record_id start with 1;

-- Every text an item has had.
create table text_version (
    item_id   bigint                   not null,
    version   integer                  not null,
    person_id bigint                   not null,
    at        timestamp with time zone not null,
    text      varchar(400000)          not null,
    primary key (item_id, version)
);

-- How an item stood before its last step: for a minute, then gone.
create table last_step (
    item_id   bigint                   not null primary key,
    step_id   bigint                   not null,
    person_id bigint                   not null,
    at        timestamp with time zone not null,
    version   integer                  not null,
    before    varchar(60000)           not null
);
create index last_step_at on last_step (at);

-- What a merging moved, so that it can be taken apart.
create table moved_row (
    merging_id bigint      not null,
    kind       varchar(20) not null,
    row_id     bigint      not null,
    primary key (merging_id, kind, row_id)
);

-- Which item changed, in the order in which that became known: what is made from items, such as the index of the search, catches
-- up by these numbers.
create table item_log (
    id          bigint generated always as identity primary key,
    item_kind   varchar(20)              not null,
    item_number bigint                   not null,
    at          timestamp with time zone not null
);
create index item_log_at on item_log (at);
