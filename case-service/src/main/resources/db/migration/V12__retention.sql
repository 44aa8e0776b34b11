-- Who was erased: the register in erasure.properties says what became of each column. Kept for good: nothing that comes
-- late, and no restored backup, may bring anybody back.
create table erased_victim (
    victim_id uuid primary key,
    case_id   uuid        not null,
    ground    text        not null,
    erased_at timestamptz not null
);
alter table victim add column erased_at timestamptz;

-- That somebody wants a victim erased, and what a second person decided.
create table erasure (
    id              uuid primary key,
    version         bigint      not null,
    case_id         uuid        not null references victim_case,
    victim_id       uuid        not null references victim,
    ground          text        not null,
    reason          text        not null,
    state           text        not null,
    requested_at    timestamptz not null,
    requested_by    text        not null,
    decided_at      timestamptz,
    decided_by      text,
    decision_reason text
);
create index erasure_victim on erasure (victim_id, id);
create unique index erasure_open on erasure (victim_id) where state = 'REQUESTED';

-- What an erasure looks for, beside what there are indexes for already.
create index contact_decision_victim on contact_decision (victim_id);
create index task_victim on task (victim_id);
create index phone_call_claimed on phone_call (claimed_victim_id) where claimed_victim_id is not null;
create index phone_verification_victim on phone_verification (victim_id) where victim_id is not null;
create index person_link_of_victim on person_link (victim_id);

-- While one is not released, nothing of the case is erased or dropped.
create table legal_hold (
    id              uuid primary key,
    version         bigint      not null,
    case_id         uuid        not null references victim_case,
    reason          text        not null,
    placed_at       timestamptz not null,
    placed_by       text        not null,
    released_at     timestamptz,
    released_by     text,
    released_reason text
);
create index legal_hold_case on legal_hold (case_id, id);
create unique index legal_hold_counting on legal_hold (case_id) where released_at is null;

-- How long a case is kept: from its closing on, by its review group.
create table retention (
    case_id      uuid primary key references victim_case,
    version      bigint not null,
    review_group text   not null,
    -- why it is not the group that the kind of crime says
    group_reason text,
    group_set_by text,
    closed_at    timestamptz,
    -- when somebody has to decide whether it is kept on; and when they were asked, until they have
    review_at    timestamptz,
    asked_at     timestamptz,
    -- when what is not needed as long goes; absent when it is gone
    code_word_at timestamptz,
    plan_at      timestamptz,
    -- the first of what is to come
    next_at      timestamptz,
    kept_at      timestamptz,
    kept_by      text,
    kept_reason  text
);
-- What the clock looks for.
create index retention_next on retention (next_at, case_id) where next_at is not null;

-- those that were closed before there was a clock: by the periods that a service comes with
insert into retention (case_id, version, review_group, closed_at, review_at, code_word_at, plan_at, next_at)
select id, 0, review_group, closed_at,
    closed_at + case review_group when 'GROUP_3' then interval '6 years' else interval '10 years' end,
    closed_at + interval '12 months', closed_at + interval '6 years', closed_at + interval '12 months'
from (
    select id, closed_at, case
        when category in ('RAPE_SERIOUS_SEXUAL', 'CHILD_SEXUAL_ABUSE', 'HOMICIDE_BEREAVED', 'MODERN_SLAVERY', 'WITHHELD',
            'UNKNOWN') then 'GROUP_1'
        when category in ('VIOLENCE_AND_SEXUAL_OFFENCES', 'ROBBERY', 'ASSAULT_WITH_INJURY', 'DOMESTIC_ABUSE',
            'STALKING_HARASSMENT', 'HATE_CRIME', 'HONOUR_BASED_ABUSE', 'POSSESSION_OF_WEAPONS') then 'GROUP_2'
        else 'GROUP_3' end as review_group
    from victim_case where closed_at is not null) as closed;
