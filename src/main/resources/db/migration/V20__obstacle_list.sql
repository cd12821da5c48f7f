-- The list of obstacles: each order along an index of its own, a state at a time, forwards and backwards. Of a team or of a kind
-- of system condition the database sorts what there is in a state.
create index obstacle_reported on obstacle (state, reported_at, id);
create index obstacle_occurrences on obstacle (state, occurrences, id);
create index obstacle_next_step_order on obstacle (state, next_step_on, id);

-- In an order by title there are no capitals and no accents.
alter table obstacle add column title_key varchar(120) default '' not null;
update obstacle set title_key = translate(lower(title), 'áàâäãåçéèêëíìîïñóòôöõúùûü', 'aaaaaaceeeeiiiinooooouuuu');
create index obstacle_title on obstacle (state, title_key, id);
