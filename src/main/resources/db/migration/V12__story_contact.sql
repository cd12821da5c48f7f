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
