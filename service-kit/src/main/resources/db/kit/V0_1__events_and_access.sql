-- The outbox, the timeline and the archive in one: append-only, never updated, never deleted from.
create table event_log (
    position    bigint generated always as identity primary key,
    xid         xid8        not null default pg_current_xact_id(),
    topic       text        not null,
    key         uuid        not null,
    sequence    bigint      not null,
    event_id    uuid        not null,
    type        text        not null,
    envelope    text        not null check (octet_length(envelope) <= 65536),
    traceparent text,
    created_at  timestamptz not null default clock_timestamp(),
    unique (topic, key, sequence)
);
-- The relay asks for the rows of transactions that it has not seen the end of.
create index event_log_xid on event_log (xid);

-- Locked by every append: makes the order of positions the order of commits, per topic and key.
create table event_counter (
    topic    text   not null,
    key      uuid   not null,
    sequence bigint not null,
    primary key (topic, key)
) with (fillfactor = 70);

-- How far the relay has come. A row a page: an updated row would bloat while somebody holds an old snapshot.
create table relay_cursor (
    id       bigint generated always as identity primary key,
    older    pg_snapshot not null,
    newer    pg_snapshot not null,
    position bigint      not null,
    at       timestamptz not null default clock_timestamp()
);

create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
create index inbox_received_at on inbox using brin (received_at);

-- The last sequence seen of each key: a step of more than one is a loss somewhere upstream.
create table inbox_sequence (
    consumer text   not null,
    key      uuid   not null,
    sequence bigint not null,
    primary key (consumer, key)
) with (fillfactor = 70);

-- Events that could not be applied, and those of the same key that came after them.
create table parked_event (
    consumer  text        not null,
    event_id  uuid        not null,
    key       uuid        not null,
    sequence  bigint      not null,
    type      text        not null,
    envelope  text        not null,
    reason    text        not null,
    parked_at timestamptz not null,
    primary key (consumer, event_id)
);
create index parked_event_key on parked_event (consumer, key, sequence);

create table idempotency_key (
    caller     text        not null,
    key        text        not null,
    fingerprint text       not null,
    status     int         not null,
    location   text,
    etag       text,
    answer     text,
    created_at timestamptz not null,
    primary key (caller, key)
);
create index idempotency_key_created_at on idempotency_key using brin (created_at);

-- Who looked at, changed, disclosed or searched what (Data Protection Act 2018, section 62). Append-only.
create table access_log (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    caller     text        not null,
    roles      text        not null,
    operation  text        not null,
    action     text        not null,
    case_id    uuid,
    victim_id  uuid,
    recipient  text,
    reason     text,
    check ((operation = 'DISCLOSURE') = (recipient is not null))
);
create index access_log_case on access_log (case_id, id);
