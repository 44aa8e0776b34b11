-- How a victim may be contacted: what a channel may show, where nobody may write to, and how to behave.
alter table contact_channel
    add column text_preview boolean not null default false,
    -- when a message there last came back; cleared when the plan is set anew
    add column refused_at   timestamptz;
alter table contact_plan
    add column never_contact   text    not null default '',
    add column withheld_number boolean not null default true,
    add column safe_name       text,
    add column interpreter     boolean not null default false,
    add column format          text    not null default 'STANDARD';

-- A decision can be made again: all that it rested on, without an address, and the version of the rules.
-- Null in those that are older.
alter table contact_decision
    add column victim_version bigint,
    add column rules          text,
    add column reasons        text,
    add column question       text;
-- By which way the last message of a kind went, asked when it came back.
create index contact_decision_allowed on contact_decision (victim_id, purpose, id) where verdict = 'ALLOWED';

-- A new address waits here until somebody has confirmed it by another way. Kept when that is over. The address itself
-- stands in the plan.
create table contact_quarantine (
    id        uuid primary key,
    version   bigint      not null,
    case_id   uuid        not null,
    victim_id uuid        not null references contact_plan,
    channel   text        not null,
    state     text        not null,
    opened_at timestamptz not null,
    opened_by text        not null,
    closed_at timestamptz,
    closed_by text,
    means     text,
    note      text
);
create index contact_quarantine_victim on contact_quarantine (victim_id, id);
create unique index contact_quarantine_open on contact_quarantine (victim_id, channel) where state = 'OPEN';

-- The key under which addresses of others are made unreadable; made here, once for each installation.
create table fingerprint_key (
    only_one boolean primary key default true check (only_one),
    secret   text not null
);
insert into fingerprint_key (secret) values (gen_random_uuid()::text || gen_random_uuid()::text);

-- Where suspects, and those who live with a victim, are reached: a fingerprint that can be compared and not read.
create table linked_contact (
    id               uuid primary key,
    version          bigint      not null,
    case_id          uuid        not null references victim_case,
    linked_to        text        not null,
    channel          text        not null,
    fingerprint      text        not null,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    withdrawn_at     timestamptz,
    withdrawn_by     text,
    withdrawn_reason text
);
create index linked_contact_case on linked_contact (case_id, id);
create unique index linked_contact_counting on linked_contact (case_id, linked_to, fingerprint) where withdrawn_at is null;

-- What a victim opted out of, and back in: append-only, the latest counts.
create table contact_preference (
    id         uuid primary key,
    victim_id  uuid        not null references contact_plan,
    purpose    text        not null,
    channel    text,
    opted_out  boolean     not null,
    changed_at timestamptz not null,
    changed_by text        not null
);
create index contact_preference_victim on contact_preference (victim_id, id);

-- What each assessment of a victim's needs found, by whom and why: append-only.
create table victim_assessment (
    id                  uuid primary key,
    victim_id           uuid        not null references victim,
    risk_level          text        not null,
    enhanced_categories text        not null,
    needs               text        not null,
    reason              text,
    lesser_rights       boolean     not null,
    assessed_at         timestamptz not null,
    assessed_by         text        not null
);
create index victim_assessment_victim on victim_assessment (victim_id, id);
