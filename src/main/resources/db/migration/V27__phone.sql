-- Stories that were typed without a line and are drafts since: the key that each got where it was typed, so that it is taken once.
create table brought_story (
    story_key  varchar(36)              not null primary key,
    draft      bigint                   not null,
    brought_at timestamp with time zone not null
);
create index brought_story_age on brought_story (brought_at);
