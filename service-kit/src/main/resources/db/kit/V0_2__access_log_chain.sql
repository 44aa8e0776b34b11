-- The kit numbers its own migrations: an older database gets this one after those of the service (out of order).

-- Which transaction wrote an entry, of which unit the caller was, and of a search what it asked for and how much it found:
-- the names of the criteria, never their values.
alter table access_log
    add column xid      xid8 not null default pg_current_xact_id(),
    add column unit     text,
    add column criteria text,
    add column results  int;
create index access_log_xid on access_log (xid);
drop index access_log_case;
create index access_log_case on access_log (case_id, at, id) where case_id is not null;

-- The chain of a day: each hash is made of the one before it and of the entry. Nobody who writes an entry waits for it.
create table access_log_seal (
    day      date        not null,
    number   bigint      not null,
    entry_id bigint      not null unique,
    hash     bytea       not null check (octet_length(hash) = 32),
    -- when the log was looked at; what was committed by then is in the chain up to here
    seen_at  timestamptz not null,
    primary key (day, number)
);

-- A day that is over: nothing is added to its chain.
create table access_log_day (
    day       date primary key,
    entries   bigint      not null,
    head      bytea       not null check (octet_length(head) = 32),
    closed_at timestamptz not null
);

-- How far the sealer has come, as the relay reckons it: everything visible in the older snapshot is in a chain, and of what
-- the newer one shows besides, everything up to the position.
create table access_log_chain (
    only_one boolean primary key default true check (only_one),
    older    pg_snapshot not null,
    newer    pg_snapshot not null,
    position bigint      not null,
    day      date        not null,
    entries  bigint      not null,
    head     bytea       not null,
    seen_at  timestamptz not null
) with (fillfactor = 50);

create function refuse_change_of_access_log() returns trigger language plpgsql as $$
begin
    raise exception 'The access log is only added to: % of % is refused', tg_op, tg_table_name;
end $$;

create trigger access_log_append_only before update or delete or truncate on access_log
    for each statement execute function refuse_change_of_access_log();
create trigger access_log_seal_append_only before update or delete or truncate on access_log_seal
    for each statement execute function refuse_change_of_access_log();
create trigger access_log_day_append_only before update or delete or truncate on access_log_day
    for each statement execute function refuse_change_of_access_log();
