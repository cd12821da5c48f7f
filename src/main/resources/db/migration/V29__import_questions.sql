-- What the coach answered about a file is kept with how its columns were chosen.
alter table import_job alter column mapping set data type varchar(60000);

-- An import can be taken back: how many of its stories went.
alter table import_job add column rows_back bigint default 0 not null;
create index story_source_import on story (source_import, id);
