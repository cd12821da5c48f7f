-- What employees tell.
create table story (
    id              bigint                   not null primary key,
    version         integer                  not null,
    state           varchar(20)              not null,
    -- The one that it went up in, under which number is kept what went along, where it has gone in the end, and where it stood.
    merged_into_id  bigint references story (id),
    merging_id      bigint,
    merged_root_id  bigint references story (id),
    state_before    varchar(20),
    language        varchar(10)              not null,
    teller_id       bigint                   not null references person (id),
    teller_hidden   boolean                  not null,
    writer_id       bigint references person (id),
    team_id         bigint references team (id),
    title           varchar(120)             not null,
    words           varchar(2000)            not null,
    literal         boolean                  not null,
    happened        varchar(20000),
    mattered        varchar(500),
    demand_type_id  bigint references demand_type (id),
    demand          varchar(20)              not null,
    right_first     varchar(20),
    contacts        integer,
    hand_offs       integer,
    first_asked_on  date,
    helped_on       date,
    channel         varchar(20),
    known_by        varchar(20),
    told_at         timestamp with time zone not null,
    changed_at      timestamp with time zone not null,
    active_at       timestamp with time zone default current_timestamp not null,
    led_to_change   boolean                  not null,
    customer_told_on  date,
    customer_told_how varchar(200),
    source          varchar(120),
    source_key      varchar(64),
    source_import   bigint,
    source_line     bigint
);
create index story_wall on story (state, told_at desc, id desc);
create index story_right on story (state, right_first, told_at desc, id desc);
create index story_activity on story (state, active_at desc, id desc);
create index story_teller on story (teller_id, state, told_at desc, id desc);
create index story_team on story (team_id, state, told_at desc, id desc);
create index story_merged_into on story (merged_into_id);
create index story_merged_root on story (merged_root_id);
create unique index story_source on story (source_key);
create index story_source_import on story (source_import, id);

-- The case step by step, as the customer met it.
create table story_step (
    story_id     bigint       not null references story (id),
    position     integer      not null,
    met          varchar(500) not null,
    worth        varchar(20),
    waiting_days integer,
    why          varchar(500) not null,
    primary key (story_id, position)
);

-- The tags beside it.
create table story_tag (
    story_id bigint not null references story (id),
    tag_id   bigint not null references tag (id),
    primary key (story_id, tag_id)
);
create index story_tag_tag on story_tag (tag_id, story_id);

-- Between coaches and a teller whom they may not know.
create table story_contact (
    id          bigint                   not null primary key,
    story_id    bigint                   not null references story (id),
    from_teller boolean                  not null,
    writer_id   bigint                   not null references person (id),
    text        varchar(2000)            not null,
    said_at     timestamp with time zone not null
);
create index story_contact_story on story_contact (story_id, id);
