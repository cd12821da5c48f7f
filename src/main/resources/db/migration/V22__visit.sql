-- A manager went and looked: where, when, what there was to be seen, and what that changed.
create table visit (
    id             bigint                   not null primary key,
    version        integer                  not null,
    text_version   integer                  not null,
    writer_id      bigint                   not null references person (id),
    team_id        bigint                   not null references team (id),
    went_on        date                     not null,
    title          varchar(120)             not null,
    saw            varchar(5000)            not null,
    surprised      varchar(5000),
    thought_before varchar(5000),
    think_now      varchar(5000),
    readers        varchar(20)              not null,
    state          varchar(20)              not null,
    language       varchar(10)              not null,
    written_at     timestamp with time zone not null
);
create index visit_newest on visit (went_on desc, id desc);
create index visit_team on visit (team_id desc, went_on desc, id desc);

-- What a note is about: an obstacle, a system condition or an improvement.
create table visit_item (
    id          bigint not null primary key,
    visit_id    bigint not null references visit (id),
    item_number bigint not null
);
create unique index visit_item_visit on visit_item (visit_id, item_number);
create index visit_item_item on visit_item (item_number, visit_id);
