-- Obstacles and improvements that are out of sight, and why. Whoever looks for them in a list leaves these out.
create table hidden_text (
    item_number  bigint                   not null primary key,
    item_kind    varchar(20)              not null,
    recognisable boolean                  not null,
    note         varchar(500)             not null,
    hidden_at    timestamp with time zone not null
);
create index hidden_text_waiting on hidden_text (recognisable, hidden_at, item_number);
