-- Photos and documents (PDF) beside an item, or beside a comment on it: 0 for none, below zero while it is being said. While a new one is being written, beside the number of its draft, which is below zero. ADDED: not
-- published yet. REMOVED: its teller took it away and has yet to save that.
create table photo (
    id          bigint                   not null primary key,
    person_id   bigint                   not null references person (id),
    item_kind   varchar(20)              not null,
    item_number bigint                   not null,
    comment_id  bigint                   default 0 not null,
    document    boolean                  default false not null,
    file_length integer                  default 0 not null,
    state       varchar(20)              not null,
    width       integer                  not null,
    height      integer                  not null,
    alt         varchar(200)             not null,
    alt_draft   varchar(2000),
    touched     timestamp with time zone not null
);
create index photo_item on photo (item_number, item_kind, id);
create index photo_person on photo (person_id, item_kind, item_number);
create index photo_comment on photo (comment_id);
create index photo_touched on photo (touched);

-- The files, apart from the facts: a list of photos never reads them. In parts of at most 1,000,000 bytes.
create table photo_file (
    photo_id bigint      not null references photo (id),
    size     varchar(20) not null,
    part     integer     default 0 not null,
    bytes    bytea       not null,
    primary key (photo_id, size, part)
);
