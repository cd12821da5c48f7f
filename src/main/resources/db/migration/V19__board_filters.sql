-- The board in lanes by kind of system condition, and filtered by it.
create index obstacle_kind on obstacle (kind, state, moved_at, id);
