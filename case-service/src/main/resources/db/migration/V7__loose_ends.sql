-- A task that was opened because an obligation nears its end, or is over it, is over when the obligation is: met,
-- excepted or ended, one by one or by the thousand, in the transaction of what settles it. No path can forget.
create function end_tasks_of_settled_obligations() returns trigger language plpgsql as $$
begin
    -- most changes settle nothing
    if not exists (select from newer where settled_at is not null) then
        return null;
    end if;
    update task t set
        version = t.version + 1,
        state = 'ENDED',
        outcome = case o.state when 'EXCEPTED' then 'OBLIGATION_EXCEPTED' when 'ENDED' then 'OBLIGATION_ENDED'
                               else 'OBLIGATION_MET' end,
        completed_at = o.settled_at
    from newer o
    where o.settled_at is not null and t.cause_id = o.id and t.kind in ('RIGHTS_NEARING', 'RIGHTS_BREACHED')
      and t.state = 'OPEN';
    return null;
end $$;

create trigger obligation_settled after update on obligation
    referencing new table as newer for each statement execute function end_tasks_of_settled_obligations();

-- those that are open though nothing is owed any more
update task t set
    version = t.version + 1,
    state = 'ENDED',
    outcome = case o.state when 'EXCEPTED' then 'OBLIGATION_EXCEPTED' when 'ENDED' then 'OBLIGATION_ENDED'
                           else 'OBLIGATION_MET' end,
    completed_at = o.settled_at
from obligation o
where o.settled_at is not null and t.cause_id = o.id and t.kind in ('RIGHTS_NEARING', 'RIGHTS_BREACHED')
  and t.state = 'OPEN';

-- For which event a message was owed: a message that is sent again is evidence for what the first would have been.
alter table contact_record add column cause_id uuid;

-- What staff said of the circumstances that rules depend on: of a case, or of one victim. No row: nobody has said.
create table circumstance_answer (
    subject_id   uuid        not null,
    circumstance text        not null,
    version      bigint      not null,
    applies      boolean     not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (subject_id, circumstance)
);

-- What happened while nobody had said: whatever is owed is opened when somebody does.
create table circumstance_question (
    id                 uuid primary key,
    subject_id         uuid        not null,
    circumstance       text        not null,
    case_id            uuid        not null,
    victim_id          uuid        not null references victim,
    trigger_code       text        not null,
    cause_id           uuid        not null,
    happened_at        timestamptz not null,
    received_by_wcu_at timestamptz,
    outcome            text
);
create index circumstance_question_subject on circumstance_question (subject_id, circumstance);

-- Complaints, from when they were made until they are closed: while one is open, no survey goes out.
create table complaint (
    id          uuid primary key,
    version     bigint      not null,
    case_id     uuid        not null,
    victim_id   uuid        not null references victim,
    made_at     timestamptz not null,
    recorded_by text        not null,
    closed_at   timestamptz,
    closed_by   text
);
create index complaint_victim on complaint (victim_id);
-- of those that are older only the obligations are known, and not that they were closed
insert into complaint (id, version, case_id, victim_id, made_at, recorded_by)
select distinct cause_id, 0, case_id, victim_id, triggered_at, 'migration'
from obligation where trigger_code = 'COMPLAINT_MADE';
alter table contact_decision add column complaint_version bigint;

-- When a victim was last reached by a person.
create index task_reached on task (victim_id, completed_at) where outcome = 'VICTIM_REACHED';

-- Days that were added and taken back: who did, and why.
create table calendar_day_removed (
    id         bigint generated always as identity primary key,
    date       date        not null,
    name       text        not null,
    added_at   timestamptz not null,
    added_by   text        not null,
    removed_at timestamptz not null,
    removed_by text        not null,
    reason     text        not null
);

-- By whom a file was sent with which key, and its SHA-256: a repeat is known by it.
alter table import_job
    add column uploaded_by     text,
    add column idempotency_key text,
    add column content_hash    text;
create unique index import_job_key on import_job (uploaded_by, idempotency_key) where idempotency_key is not null;
