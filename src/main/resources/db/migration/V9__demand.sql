-- A type that went up in another stays, with where it went: that one is always still offered.
create table demand_type (
    id             bigint       not null primary key,
    version        integer      not null,
    name           varchar(120) not null,
    name_key       varchar(360) not null,
    purpose        varchar(500) not null,
    merged_into_id bigint references demand_type (id),
    merged_at      timestamp with time zone,
    merged_by      bigint references person (id)
);
create unique index demand_type_name on demand_type (name_key);
create index demand_type_merged on demand_type (merged_into_id);
