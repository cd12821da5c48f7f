-- Words are looked for in a text that is folded: small letters, no accents, one kind of apostrophe and of blank. What was written
-- before is folded by the next step, nl.ruimbaan.base.FoldOldTexts.
alter table story add column folded varchar(48000) default '' not null;
alter table obstacle add column folded varchar(9000) default '' not null;
alter table register_entry add column folded varchar(9500) default '' not null;
-- Made anew when the portal starts.
update obstacle set stems = '';
