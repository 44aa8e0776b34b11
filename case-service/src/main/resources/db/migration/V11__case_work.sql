-- A task is in the queue of its unit until somebody takes it. Overdue, it is a matter for a supervisor: once, and once
-- more when that did not help.
alter table task
    add column owner        text,
    add column escalation   int not null default 0,
    add column escalated_at timestamptz,
    -- some tasks are about a case, and not about one victim
    alter column victim_id drop not null;
-- One range for each way in which the queue is asked for; tasks that are done leave all of them.
create index task_open_owner on task (owner, due_at, id) where state = 'OPEN' and owner is not null;
create index task_open_unowned on task (unit, due_at, id) where state = 'OPEN' and owner is null;
create index task_open_unit_kind on task (unit, kind, due_at, id) where state = 'OPEN';
create index task_open_unit_priority on task (unit, priority, due_at, id) where state = 'OPEN';
create index task_escalated on task (due_at, id) where state = 'OPEN' and escalation > 0;
create index task_escalated_unit on task (unit, due_at, id) where state = 'OPEN' and escalation > 0;
-- What the clock looks for.
create index task_overdue on task (priority, due_at, id) where state = 'OPEN' and escalation = 0;
create index task_overdue_again on task (escalated_at, id) where state = 'OPEN' and escalation = 1;

-- Who is away, from when to when, and who stands in for them meanwhile.
create table absence (
    id          uuid primary key,
    version     bigint      not null,
    absent_id   text        not null,
    stand_in_id text        not null,
    begins_at   timestamptz not null,
    ends_at     timestamptz not null,
    state       text        not null,
    -- when it begins or ends; null when it is over
    turns_at    timestamptz,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    check (begins_at < ends_at),
    check (absent_id <> stand_in_id)
);
create index absence_of on absence (absent_id, id);
-- For whom somebody stands in: asked with every list of cases.
create index absence_stand_in on absence (stand_in_id) where state = 'IN_FORCE';
create index absence_turns on absence (turns_at, id) where turns_at is not null;

-- Referrals that the receiver has not answered. An answer takes them away, and so does the task that asks for one.
create table referral_silence (
    referral_id uuid primary key,
    case_id     uuid        not null,
    victim_id   uuid        not null,
    answer_by   timestamptz not null
);
create index referral_silence_due on referral_silence (answer_by, referral_id);

-- A case on its way from one unit to another. Until that is accepted, the first is responsible.
create table handover (
    id             uuid primary key,
    version        bigint      not null,
    case_id        uuid        not null references victim_case,
    from_unit      text        not null,
    to_unit        text        not null,
    reason         text        not null,
    state          text        not null,
    confirmed      text        not null,
    offered_at     timestamptz not null,
    offered_by     text        not null,
    answer_by      timestamptz not null,
    -- null when somebody was asked for already, or nobody need be
    remind_at      timestamptz,
    answered_at    timestamptz,
    answered_by    text,
    decline_reason text
);
create unique index handover_open on handover (case_id) where state = 'OFFERED';
create index handover_case on handover (case_id, id);
create index handover_to on handover (to_unit, id) where state = 'OFFERED';
create index handover_from on handover (from_unit, id) where state = 'OFFERED';
create index handover_remind on handover (remind_at, id) where remind_at is not null;
create index handover_accepted on handover (answered_at) where state = 'ACCEPTED';

-- The cases of one member of staff that go to another, in pages.
create table reassignment (
    id          uuid primary key,
    version     bigint      not null,
    role        text        not null,
    from_id     text        not null,
    to_id       text        not null,
    to_name     text        not null,
    to_team     text        not null,
    to_phone    text        not null,
    every_case  boolean     not null,
    reason      text        not null,
    state       text        not null,
    cases       int         not null,
    moved       int         not null,
    refused     int         not null,
    tasks_moved int         not null,
    asked_at    timestamptz not null,
    asked_by    text        not null,
    finished_at timestamptz
);
create index reassignment_running on reassignment (id) where state = 'RUNNING';

create table reassignment_case (
    reassignment_id uuid not null references reassignment,
    case_id         uuid not null,
    state           text not null,
    refusal         text,
    primary key (reassignment_id, case_id)
);
create index reassignment_case_waiting on reassignment_case (reassignment_id, case_id) where state = 'WAITING';
create index reassignment_case_refused on reassignment_case (reassignment_id, case_id) where state = 'REFUSED';
