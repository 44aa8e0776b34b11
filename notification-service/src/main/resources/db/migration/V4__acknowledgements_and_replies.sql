-- Messages that a victim has to confirm: how far we are with each. One row for all messages that tell the same, called as
-- the first of them. Of the code and of the link there is only a hash.
create table acknowledgement (
    notification_id uuid primary key references notification,
    version         bigint      not null,
    case_id         uuid        not null,
    victim_id       uuid        not null,
    template        text        not null,
    cause_id        uuid        not null,
    correlation_id  uuid        not null,
    urgency         text        not null check (urgency in ('IMMEDIATE', 'WORKING_HOURS', 'DIGEST')),
    state           text        not null check (state in ('SENDING', 'WAITING', 'CONFIRMED', 'STOPPED')),
    step            int         not null check (step >= 0),
    next_at         timestamptz,
    message_id      uuid        not null,
    call_id         uuid,
    code_turn       int         not null,
    code_hash       text        not null,
    token_hash      text        not null,
    began_at        timestamptz not null,
    ended_at        timestamptz,
    confirmed_by    text,
    recorded_by     text,
    stopped_for     text,
    stop_reason     text,
    check ((state = 'WAITING') = (next_at is not null)),
    check ((state in ('CONFIRMED', 'STOPPED')) = (ended_at is not null)),
    check ((state = 'CONFIRMED') = (confirmed_by is not null))
) with (fillfactor = 80);

-- No two messages are confirmed by one code.
create unique index acknowledgement_code on acknowledgement (code_hash);
create unique index acknowledgement_token on acknowledgement (token_hash);
-- Whoever waits longer than was planned.
create index acknowledgement_next on acknowledgement (next_at) where next_at is not null;
create index acknowledgement_open on acknowledgement (victim_id) where ended_at is null;

-- What came in. Words, and the sender where nobody knows whose they are, are kept for a while and then taken away.
create table reply (
    id          uuid primary key,
    version     bigint      not null,
    provider    text        not null,
    provider_id text        not null,
    channel     text        not null check (channel in ('SMS', 'EMAIL')),
    case_id     uuid,
    victim_id   uuid,
    kind        text        not null,
    state       text        not null check (state in ('MATCHED', 'UNMATCHED', 'HANDLED', 'EXPIRED')),
    words       text,
    sender      text,
    received_at timestamptz not null,
    taken_at    timestamptz not null,
    expires_at  timestamptz,
    handled_at  timestamptz,
    handled_by  text,
    check ((case_id is null) = (victim_id is null)),
    check (state <> 'MATCHED' or victim_id is not null),
    check ((words is null and sender is null) or expires_at is not null),
    check ((state = 'HANDLED') = (handled_at is not null))
);

-- What is delivered twice is one reply.
create unique index reply_once on reply (provider, provider_id);
create index reply_victim on reply (victim_id, id) where victim_id is not null;
-- What nobody can be asked about, words of danger first.
create index reply_queue on reply ((kind <> 'WORDS_OF_DANGER'), id) where state = 'UNMATCHED';
create index reply_expires on reply (expires_at) where expires_at is not null;
