-- By which server mail is sent: one row, once an administrator chose; until then no mail is sent. Its password is no part of it.
create table mail_server (
    id          integer                  not null primary key,
    host        varchar(253)             not null,
    port        integer                  not null,
    encryption  varchar(20)              not null,
    username    varchar(254),
    sender      varchar(254)             not null,
    sender_name varchar(120)             not null,
    reply_to    varchar(254),
    -- From when on messages are mailed: what happened before is not.
    on_since    timestamp with time zone not null,
    changed_at  timestamp with time zone not null,
    changed_by  bigint                   not null references person (id)
);

-- In which mailbox reports come in that a letter did not arrive: one row, once an administrator chose. Its password is no part of it.
create table mail_mailbox (
    id           integer                  not null primary key,
    host         varchar(253)             not null,
    port         integer                  not null,
    encryption   varchar(20)              not null,
    username     varchar(254)             not null,
    folder       varchar(254)             not null,
    changed_at   timestamp with time zone not null,
    changed_by   bigint                   not null references person (id),
    -- Up to which message it was read: a mailbox numbers them, and says by the other number whether it still numbers them so.
    uid_validity bigint,
    last_uid     bigint,
    read_at      timestamp with time zone,
    away_since   timestamp with time zone,
    away_problem varchar(20),
    away_reply   varchar(500),
    away_tries   integer                  not null,
    try_again_at timestamp with time zone
);

-- One row: how far messages were looked at, how the server does, and by what links are signed with which one stops mail.
create table mail_course (
    id            integer     not null primary key,
    sign_key      varchar(60) not null,
    looked_until  timestamp with time zone,
    away_since    timestamp with time zone,
    away_problem  varchar(20),
    away_reply    varchar(500),
    away_tries    integer     not null,
    try_again_at  timestamp with time zone,
    told          boolean     not null
);

-- What somebody chose about mail; who chose nothing has no row.
create table mail_reader (
    person_id  bigint      not null primary key references person (id),
    address    varchar(254),
    -- An address of which its owner has not said yet that it is theirs.
    pending    varchar(254),
    at_once    boolean     not null,
    digest     boolean     not null,
    digest_day varchar(10) not null,
    chosen_at  timestamp with time zone not null,
    -- The address that a server refused for good: nothing goes there until there is another one.
    refused    varchar(254)
);

create table mail_choice (
    person_id bigint      not null references person (id),
    event     varchar(20) not null,
    channel   varchar(10) not null,
    primary key (person_id, event)
);

-- What is to be sent. Its words are made when it is sent, of what its reader may see then.
create table mail_letter (
    id            bigint                   not null primary key,
    person_id     bigint                   not null references person (id),
    kind          varchar(20)              not null,
    state         varchar(20)              not null,
    digest_on     date,
    since_at      timestamp with time zone,
    until_at      timestamp with time zone,
    tries         integer                  not null,
    due_at        timestamp with time zone not null,
    claimed_until timestamp with time zone,
    -- Given to the server: whoever stops the portal now leaves open whether it went.
    handed_at     timestamp with time zone,
    made_at       timestamp with time zone not null,
    ended_at      timestamp with time zone,
    address       varchar(254),
    reply         varchar(500)
);
create index mail_letter_due on mail_letter (state, due_at);
create index mail_letter_ended on mail_letter (state, ended_at);
create index mail_letter_person on mail_letter (person_id, kind, state);
-- One overview a person and day, however many nodes make it.
create unique index mail_letter_digest on mail_letter (person_id, digest_on);

-- Each message is in one letter at most.
create table mail_message (
    notification_id bigint not null primary key,
    letter_id       bigint not null references mail_letter (id)
);
create index mail_message_letter on mail_message (letter_id);
