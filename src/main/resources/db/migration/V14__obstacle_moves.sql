-- Merging: which one it went up in, in the end and step by step, and where it stood before.
alter table obstacle add column merged_into_id bigint references obstacle (id);
alter table obstacle add column merged_root_id bigint references obstacle (id);
alter table obstacle add column merging_id bigint;
alter table obstacle add column state_before varchar(20);
create index obstacle_merged_into on obstacle (merged_into_id);
create index obstacle_merged_root on obstacle (merged_root_id);

-- What a merging moved, so that it can be taken apart.
create table moved_row (
    merging_id bigint      not null,
    kind       varchar(20) not null,
    row_id     bigint      not null,
    primary key (merging_id, kind, row_id)
);

-- A step of the history may take an earlier one back, or concern another obstacle.
alter table obstacle_step add column undoes_id bigint;
alter table obstacle_step add column other_id bigint references obstacle (id);

-- How it stood before its last step: for a minute, then gone.
create table obstacle_undo (
    obstacle_id bigint                   not null primary key references obstacle (id),
    step_id     bigint                   not null,
    person_id   bigint                   not null references person (id),
    verb        varchar(20)              not null,
    at          timestamp with time zone not null,
    version     integer                  not null,
    before      varchar(60000)           not null
);
create index obstacle_undo_at on obstacle_undo (at);

-- A message waits until what it tells of can no longer be taken back.
alter table notification add column due_at timestamp with time zone;
alter table notification add column cause_id bigint;
update notification set due_at = happened_at;
alter table notification alter column due_at set not null;
create index notification_due on notification (due_at);
create index notification_cause on notification (cause_id);
