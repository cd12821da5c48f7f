-- Who merged which stories that were told twice, took them apart or took that back, and what was said with it.
create table story_merging (
    id        bigint                   not null primary key,
    story_id  bigint                   not null references story (id),
    other_id  bigint                   not null references story (id),
    person_id bigint                   not null references person (id),
    at        timestamp with time zone not null,
    verb      varchar(20)              not null,
    words     varchar(2000),
    undoes_id bigint
);
create index story_merging_story on story_merging (story_id, id);
create index story_merging_other on story_merging (other_id, id);
