-- Who is a victim of which case: told by case-service, so that a milestone finds its readers.
create table case_victim (
    case_id   uuid not null,
    victim_id uuid not null,
    primary key (case_id, victim_id)
);

-- What we owe a victim and how far it got. No content and no address: they belong to others and are asked for each time.
create table notification (
    id             uuid primary key,
    version        bigint      not null,
    case_id        uuid        not null,
    victim_id      uuid        not null,
    subject_id     uuid        not null,
    template       text        not null,
    cause_id       uuid        not null,
    correlation_id uuid        not null,
    traceparent    text,
    state          text        not null check (state in ('DUE', 'CLAIMED', 'SENT', 'BLOCKED', 'FAILED')),
    planned_at     timestamptz not null,
    due_at         timestamptz not null,
    attempts       int         not null,
    unanswered     int         not null,
    ended_at       timestamptz,
    channel        text,
    decision_id    uuid,
    message_id     text,
    reason         text,
    resend_of      uuid references notification,
    resend_reason  text,
    requested_by   text,
    check ((state in ('SENT', 'BLOCKED', 'FAILED')) = (ended_at is not null)),
    check ((state = 'SENT') = (decision_id is not null and message_id is not null and channel is not null)),
    check ((resend_of is null) = (resend_reason is null and requested_by is null))
) with (fillfactor = 80);

-- One message per cause, recipient and kind, whatever is delivered twice.
create unique index notification_once on notification (cause_id, victim_id, template);
-- A claim whose lease ran out is due again: the worker that held it is gone.
create index notification_due on notification (due_at) where state in ('DUE', 'CLAIMED');
create index notification_case on notification (case_id, id);
create index notification_victim on notification (victim_id, id);
create index notification_state on notification (state, id);
