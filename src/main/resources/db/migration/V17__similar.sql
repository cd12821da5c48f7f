-- What the words of title and sentence come down to, each between spaces; empty until it is filled in for the first time.
alter table obstacle add column stems varchar(4000) default '' not null;
