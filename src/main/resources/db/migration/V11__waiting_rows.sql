-- Rows of an import that could tell who they are about: they wait for a coach to look, and are forgotten when nobody does.
create table import_waiting (
    id          bigint                   not null primary key,
    job_id      bigint                   not null references import_job (id),
    line        bigint                   not null,
    source_name varchar(120)             not null,
    source_key  varchar(64)              not null,
    told_at     timestamp with time zone not null,
    draft       varchar(400000)          not null,
    kept_at     timestamp with time zone not null
);
create unique index import_waiting_source on import_waiting (source_key);
create index import_waiting_job on import_waiting (job_id, id);
create index import_waiting_kept on import_waiting (kept_at);

-- How many of the wrong rows would wait so.
alter table import_job add column rows_waiting bigint default 0 not null;
