-- Rows of an import in which something could tell who they are about; a coach looks at each. Thirty days, then gone.
create table import_waiting (
    id          bigint                   not null primary key,
    job_id      bigint                   not null references import_job (id),
    person_id   bigint                   not null references person (id),
    line        bigint                   not null,
    story       varchar(400000)          not null,
    source_name varchar(120)             not null,
    source_key  varchar(64)              not null,
    told_at     timestamp with time zone not null,
    since       timestamp with time zone not null
);
create unique index import_waiting_key on import_waiting (person_id, source_key);
create index import_waiting_person on import_waiting (person_id, id);
create index import_waiting_since on import_waiting (since);
