create table probe_effect (
    event_id uuid   not null,
    key      uuid   not null,
    sequence bigint not null
);
