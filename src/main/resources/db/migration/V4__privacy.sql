-- Why something that the privacy guard found may stay; what it was about is a fingerprint.
create table privacy_answer (
    id          bigint                   not null primary key,
    person_id   bigint                   not null references person (id),
    kind        varchar(20)              not null,
    item_id     bigint                   not null,
    finding     varchar(30)              not null,
    fingerprint varchar(64)              not null,
    reason      varchar(200)             not null,
    at          timestamp with time zone not null,
    published   boolean                  not null
);
create index privacy_answer_item on privacy_answer (item_id, kind);
create index privacy_answer_person on privacy_answer (person_id, kind, item_id);

-- Texts that are out of sight, and why: stories, obstacles, improvements, and what is said about them. Items and comments are
-- numbered each by themselves. Whoever looks for items in a list leaves these out.
create table hidden_text (
    text_number  bigint                   not null,
    text_kind    varchar(20)              not null,
    recognisable boolean                  not null,
    note         varchar(500)             not null,
    hidden_at    timestamp with time zone not null,
    primary key (text_number, text_kind)
);
create index hidden_text_waiting on hidden_text (recognisable, hidden_at, text_number);
