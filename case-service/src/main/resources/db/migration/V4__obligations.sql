-- What is owed to a victim by when, one row for each rule and occurrence of its trigger.
create table obligation (
    id                uuid primary key,
    version           bigint      not null,
    case_id           uuid        not null,
    victim_id         uuid        not null references victim,
    cause_id          uuid        not null,
    rule_id           text        not null,
    pack              text        not null,
    pack_version      int         not null,
    right_number      int         not null,
    duty_holder       text        not null,
    trigger_code      text        not null,
    triggered_at      timestamptz not null,
    clock_start       text        not null,
    wanted_evidence   text        not null,
    template          text,
    -- absent while the clock has not started
    clock_started_at  timestamptz,
    counted_from      timestamptz,
    limit_amount      int,
    limit_unit        text,
    enhanced          boolean     not null,
    due_at            timestamptz,
    half_at           timestamptz,
    three_quarters_at timestamptz,
    -- when it is next looked at: a mark or the due instant; absent when there is nothing to wait for
    next_at           timestamptz,
    mark              text,
    state             text        not null,
    breached_at       timestamptz,
    first_attempt_at  timestamptz,
    informed_at       timestamptz,
    channel           text,
    informed_by       text,
    evidence          text,
    evidence_id       uuid,
    note              text,
    exception_reason  text,
    exception_words   text,
    excepted_by       text,
    settled_at        timestamptz,
    -- hours from the start of the clock until the victim was told, as a bucket of the ledger
    hours_bucket      int,
    unit              text        not null,
    borough           text        not null,
    category          text        not null,
    opened_at         timestamptz not null,
    -- also finds what evidence for a cause is about
    unique (victim_id, cause_id, rule_id)
);
-- The obligations of a victim, oldest first: ids sort by creation.
create index obligation_victim on obligation (victim_id, id);
-- What the clock looks for each second.
create index obligation_next on obligation (next_at, id) where next_at is not null;

-- How often a victim wants to hear, where it was agreed.
create table update_agreement (
    victim_id uuid primary key references victim,
    case_id   uuid        not null,
    version   bigint      not null,
    days      int         not null,
    agreed_at timestamptz not null,
    agreed_by text        not null
);

-- A breach and its warning are tasks of their own.
alter table task drop constraint task_cause_id_key;
create unique index task_cause on task (cause_id, kind);

-- The ledger: figures by day of the due instant. Changes are appended, and folded into days by a worker; a figure is
-- the sum of both, so it is never behind.
create table ledger_change (
    id          bigint generated always as identity primary key,
    day         date     not null,
    rule_id     text     not null,
    duty_holder text     not null,
    unit        text     not null,
    borough     text     not null,
    category    text     not null,
    enhanced    boolean  not null,
    measure     text     not null,
    bucket      int      not null,
    amount      bigint   not null
);

create table ledger_day (
    dimension text   not null,
    day       date   not null,
    value     text   not null,
    measure   text   not null,
    bucket    int    not null,
    amount    bigint not null,
    primary key (dimension, day, value, measure, bucket)
) with (fillfactor = 70);

-- Whatever changes an obligation, one by one or by the thousand, is counted in its own transaction: no path can forget.
create function count_opened_obligations() returns trigger language plpgsql as $$
begin
    insert into ledger_change (day, rule_id, duty_holder, unit, borough, category, enhanced, measure, bucket, amount)
    select (o.due_at at time zone 'Europe/London')::date, o.rule_id, o.duty_holder, o.unit, o.borough, o.category,
           o.enhanced, m.measure, m.bucket, count(*)
    from newer o
    cross join lateral (values
        ('DUE', 0, true),
        (o.state, 0, o.state <> 'PENDING'),
        ('TOLD', coalesce(o.hours_bucket, 0), o.hours_bucket is not null)) as m (measure, bucket, counts)
    where m.counts and o.due_at is not null and o.state not in ('WAITING', 'WINDOW', 'ENDED')
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9;
    return null;
end $$;

create function count_changed_obligations() returns trigger language plpgsql as $$
begin
    insert into ledger_change (day, rule_id, duty_holder, unit, borough, category, enhanced, measure, bucket, amount)
    select (o.due_at at time zone 'Europe/London')::date, o.rule_id, o.duty_holder, o.unit, o.borough, o.category,
           o.enhanced, m.measure, m.bucket, sum(o.sign)
    from (
        select 1 as sign, rule_id, duty_holder, unit, borough, category, enhanced, state, hours_bucket, due_at from newer
        union all
        select -1, rule_id, duty_holder, unit, borough, category, enhanced, state, hours_bucket, due_at from older) as o
    cross join lateral (values
        ('DUE', 0, true),
        (o.state, 0, o.state <> 'PENDING'),
        ('TOLD', coalesce(o.hours_bucket, 0), o.hours_bucket is not null)) as m (measure, bucket, counts)
    where m.counts and o.due_at is not null and o.state not in ('WAITING', 'WINDOW', 'ENDED')
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    having sum(o.sign) <> 0;
    return null;
end $$;

create trigger obligation_opened after insert on obligation
    referencing new table as newer for each statement execute function count_opened_obligations();
create trigger obligation_changed after update on obligation
    referencing new table as newer old table as older for each statement execute function count_changed_obligations();
