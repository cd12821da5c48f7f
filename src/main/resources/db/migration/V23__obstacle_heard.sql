-- Of each state those that hit somebody last: what stands still is found as well while somebody reports the same.
create index obstacle_heard on obstacle (state, heard_at, id);
