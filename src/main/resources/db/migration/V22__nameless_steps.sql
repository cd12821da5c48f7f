-- A step by somebody whose name colleagues were not to see when it was made stays without a name, also after a merging is taken apart.
alter table obstacle_step add column nameless boolean default false not null;
update obstacle_step set nameless = true
where verb in ('REPORT', 'CONFIRM', 'NOT_GONE', 'IS_BACK', 'WITHDRAW')
  and exists (select 1 from obstacle h
              where (h.id = obstacle_step.obstacle_id or h.merged_root_id = obstacle_step.obstacle_id)
                and h.reporter_id = obstacle_step.person_id and h.reporter_hidden = true);
