-- A hidden teller or reporter speaks as the teller or the reporter: what she said bears no name.
alter table item_comment add column unnamed boolean default false not null;
alter table reaction add column unnamed boolean default false not null;

update item_comment set unnamed = true
where exists (select 1 from story s where s.id = item_comment.item_number and s.teller_hidden = true
              and (s.teller_id = item_comment.writer_id or s.writer_id = item_comment.writer_id))
   or exists (select 1 from obstacle o where (o.id = item_comment.item_number or o.merged_root_id = item_comment.item_number)
              and o.reporter_hidden = true and o.reporter_id = item_comment.writer_id);

update reaction set unnamed = true
where exists (select 1 from story s where s.id = reaction.item_number and s.teller_hidden = true
              and (s.teller_id = reaction.person_id or s.writer_id = reaction.person_id))
   or exists (select 1 from obstacle o where (o.id = reaction.item_number or o.merged_root_id = reaction.item_number)
              and o.reporter_hidden = true and o.reporter_id = reaction.person_id);

update notification set actor_id = null, happening = happening || '.UNNAMED'
where (happening in ('STORY.COMMENT', 'STORY.MENTION', 'STORY.WE_TOO')
       and exists (select 1 from story s where s.id = notification.item_number and s.teller_hidden = true
                   and (s.teller_id = notification.actor_id or s.writer_id = notification.actor_id)))
   or (happening in ('OBSTACLE.COMMENT', 'OBSTACLE.MENTION', 'OBSTACLE.WE_TOO')
       and exists (select 1 from obstacle o where (o.id = notification.item_number or o.merged_root_id = notification.item_number)
                   and o.reporter_hidden = true and o.reporter_id = notification.actor_id));

-- A team of fewer than five people tells who its hidden teller or reporter is.
update story set team_id = null
where teller_hidden = true
  and (select count(*) from person p where p.team_id = story.team_id and p.disabled = false) < 5;
update obstacle set team_id = null
where reporter_hidden = true
  and (select count(*) from person p where p.team_id = obstacle.team_id and p.disabled = false) < 5;

-- Whoever hides later loses the name in messages about the item, too.
create index notification_item on notification (item_number, happening);
