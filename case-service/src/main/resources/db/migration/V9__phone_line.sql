-- Calls to the phone line, and from it to victims.
create table phone_call (
    id                uuid primary key,
    version           bigint      not null,
    direction         text        not null,
    line_id           text        not null,
    -- a fingerprint of the number that called; of a withheld number the id of the call
    caller_side       text        not null,
    withheld          boolean     not null,
    state             text        not null,
    started_at        timestamptz not null,
    answered_at       timestamptz,
    ended_at          timestamptz,
    agent             text,
    caller_role       text,
    -- whom the caller claims to be: nobody is shown that before it is verified
    claimed_case_id   uuid,
    claimed_victim_id uuid,
    call_back_id      uuid,
    verification      text,
    verified_at       timestamptz,
    bypass_reason     text,
    case_id           uuid,
    victim_id         uuid,
    reason            text,
    outcome           text,
    notes             text,
    interpreter       boolean,
    hold_seconds      int,
    disposition       text,
    next_action       text,
    next_action_due   timestamptz,
    satisfaction      int
);
-- The queue view, by state from the oldest, and the figures of a period.
create index phone_call_state on phone_call (state, started_at, id);
create index phone_call_started on phone_call (started_at, id);
create index phone_call_victim on phone_call (victim_id, started_at) where victim_id is not null;

-- Each attempt to show who somebody is: the outcome, never an answer. Append-only.
create table phone_verification (
    id          uuid primary key,
    call_id     uuid        not null references phone_call,
    caller_side text        not null,
    withheld    boolean     not null,
    -- a fingerprint of what was claimed, whether there is such a case or not
    subject     text        not null,
    case_id     uuid,
    victim_id   uuid,
    outcome     text        not null,
    agent       text        not null,
    at          timestamptz not null
);
create index phone_verification_side on phone_verification (caller_side, at);
create index phone_verification_subject on phone_verification (subject, at) where withheld;

create table phone_transfer (
    id          uuid primary key,
    call_id     uuid        not null references phone_call,
    receiver    text        not null,
    consent     boolean     not null,
    brief       text        not null,
    accepted    boolean     not null,
    at          timestamptz not null,
    transferred_by text     not null
);
create index phone_transfer_call on phone_transfer (call_id);

-- A call that a victim was promised.
create table call_back (
    id          uuid primary key,
    version     bigint      not null,
    call_id     uuid        not null unique references phone_call,
    case_id     uuid        not null,
    victim_id   uuid        not null,
    unit        text        not null,
    window_from timestamptz not null,
    due_at      timestamptz not null,
    owner       text        not null,
    -- a fingerprint of what the victim can name when they ring first
    code        text,
    state       text        not null,
    attempts    int         not null,
    booked_at   timestamptz not null,
    booked_by   text        not null,
    missed_at   timestamptz,
    kept_at     timestamptz
);
-- The promises in a state, the most pressing first; and what the clock looks for.
create index call_back_due on call_back (state, due_at, id);
create index call_back_code on call_back (code) where code is not null;
-- What a victim is promised already.
create index call_back_victim on call_back (victim_id);
