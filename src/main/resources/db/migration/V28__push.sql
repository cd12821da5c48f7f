-- One row, once an administrator switched push messages on for the first time: whether they are on, and by which keys the portal
-- says to the makers of browsers that it is the portal. With another pair of keys every device has to be put on again.
create table push_course (
    id           integer                  not null primary key,
    switched_on  boolean                  not null,
    -- From when on messages are pushed: what happened before is not.
    on_since     timestamp with time zone not null,
    public_key   varchar(100)             not null,
    private_key  varchar(300)             not null,
    looked_until timestamp with time zone,
    changed_at   timestamp with time zone not null,
    changed_by   bigint                   not null references person (id)
);

-- A phone or computer on which somebody wants push messages.
create table push_device (
    id            bigint                   not null primary key,
    person_id     bigint                   not null references person (id),
    endpoint      varchar(2000)            not null,
    endpoint_hash varchar(64)              not null,
    -- By which it is known when its owner signs out on it.
    browser_hash  varchar(64),
    p256dh        varchar(100)             not null,
    auth          varchar(40)              not null,
    browser       varchar(20)              not null,
    system        varchar(20)              not null,
    since_at      timestamp with time zone not null,
    used_at       timestamp with time zone not null,
    refused_at    timestamp with time zone
);
create unique index push_device_endpoint on push_device (endpoint_hash);
create index push_device_person on push_device (person_id);
create index push_device_used on push_device (used_at);

-- What is to be pushed. Its words are made when it goes, of what its reader may see then.
create table push_message (
    id              bigint                   not null primary key,
    device_id       bigint                   not null references push_device (id),
    notification_id bigint                   not null,
    tries           integer                  not null,
    due_at          timestamp with time zone not null,
    claimed_until   timestamp with time zone,
    -- After this it is noise.
    until_at        timestamp with time zone not null,
    ended_at        timestamp with time zone
);
-- Each message once a device, however many nodes look.
create unique index push_message_once on push_message (device_id, notification_id);
create index push_message_due on push_message (ended_at, due_at);
