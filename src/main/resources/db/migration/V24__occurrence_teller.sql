-- What one told of oneself: those whom an obstacle hit say that it is gone when its reporter cannot.
create index occurrence_teller on occurrence (person_id, obstacle_id);
