-- How often an obstacle hit, week by week.
create index occurrence_day on occurrence (obstacle_id, on_day);
-- How long it takes until an obstacle is picked up.
create index obstacle_round_picked_up on obstacle_round (picked_up_at, id);
