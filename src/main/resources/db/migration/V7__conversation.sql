-- What is said about an item. A removed comment keeps its place and loses its text; which ones are hidden stands in hidden_text.
-- A hidden teller or reporter speaks as the teller or the reporter: what she says is unnamed.
create table item_comment (
    id          bigint                   not null primary key,
    version     integer                  not null,
    item_kind   varchar(20)              not null,
    item_number bigint                   not null,
    parent_id   bigint references item_comment (id),
    writer_id   bigint                   not null references person (id),
    text        varchar(5000)            not null,
    said_at     timestamp with time zone not null,
    edited_at   timestamp with time zone,
    removed_at  timestamp with time zone,
    remover_id  bigint references person (id),
    unnamed     boolean                  default false not null
);
create index item_comment_item on item_comment (item_number, parent_id, id);
create index item_comment_parent on item_comment (parent_id, id);

create table comment_mention (
    comment_id bigint not null references item_comment (id),
    person_id  bigint not null references person (id),
    primary key (comment_id, person_id)
);

create table reaction (
    item_number bigint                   not null,
    person_id   bigint                   not null references person (id),
    kind        varchar(20)              not null,
    team_id     bigint references team (id),
    at          timestamp with time zone not null,
    unnamed     boolean                  default false not null,
    primary key (item_number, kind, person_id)
);

-- Who hears of what is said. Who stopped following is not made to follow again by what others do.
create table item_follower (
    item_number bigint  not null,
    person_id   bigint  not null references person (id),
    following   boolean not null,
    primary key (item_number, person_id)
);
create index item_follower_person on item_follower (person_id, item_number);
