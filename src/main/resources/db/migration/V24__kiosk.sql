-- By what a screen in the corridor is let in: the hash of its code, and what the screen is to look like.
create table kiosk_code (
    id           bigint                   not null primary key,
    version      integer                  not null,
    place        varchar(60)              not null,
    code_hash    varchar(64)              not null,
    language     varchar(10)              not null,
    appearance   varchar(20)              not null,
    made_at      timestamp with time zone not null,
    made_by      bigint                   not null references person (id),
    seen_on      date,
    withdrawn_at timestamp with time zone,
    withdrawn_by bigint references person (id)
);
create unique index kiosk_code_hash on kiosk_code (code_hash);
