-- A file that a coach brings in as stories.
create table import_job (
    id             bigint                   not null primary key,
    version        integer                  not null,
    person_id      bigint                   not null references person (id),
    state          varchar(20)              not null,
    file_name      varchar(255)             not null,
    file_size      bigint                   not null,
    encoding       varchar(20)              not null,
    cell_separator varchar(20)              not null,
    source_name    varchar(120)             not null,
    -- How its columns were chosen, and what the coach answered about it.
    mapping        varchar(60000)           not null,
    rows_total     bigint,
    rows_seen      bigint                   not null,
    rows_taken     bigint                   not null,
    rows_doubled   bigint                   not null,
    rows_known     bigint                   not null,
    rows_refused   bigint                   not null,
    cursor_line    bigint                   not null,
    failure        varchar(120),
    uploaded_at    timestamp with time zone not null,
    changed_at     timestamp with time zone not null,
    -- How many of the wrong rows would wait for a look.
    rows_waiting   bigint                   default 0 not null,
    -- An import can be taken back: how many of its stories went.
    rows_back      bigint                   default 0 not null
);
create index import_job_person on import_job (person_id, id desc);
create index import_job_state on import_job (state, changed_at);

-- Why a row was not taken; a row may have more than one reason.
create table import_refusal (
    job_id   bigint        not null references import_job (id),
    line     bigint        not null,
    nr       integer       not null,
    field    varchar(40)   not null,
    reason   varchar(120)  not null,
    args     varchar(1000) not null,
    row_text varchar(500)  not null,
    primary key (job_id, line, nr)
);

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
