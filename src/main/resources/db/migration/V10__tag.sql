-- Words that tellers put beside a story. A name stands once, in whatever case.
create table tag (
    id       bigint      not null primary key,
    version  integer     not null,
    name     varchar(40) not null,
    name_key varchar(90) not null
);
create unique index tag_name on tag (name_key);

create table story_tag (
    story_id bigint not null references story (id),
    tag_id   bigint not null references tag (id),
    primary key (story_id, tag_id)
);
create index story_tag_tag on story_tag (tag_id, story_id);
