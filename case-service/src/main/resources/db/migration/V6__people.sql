-- Who speaks for a victim, on which ground, what they may do and for how long. Kept when that is over.
create table representative (
    id                      uuid primary key,
    version                 bigint      not null,
    case_id                 uuid        not null references victim_case,
    victim_id               uuid        not null references victim,
    role                    text        not null,
    basis                   text        not null,
    basis_note              text,
    given_name              text        not null,
    family_name             text        not null,
    preferred_name          text        not null,
    language                text        not null,
    may_receive_information boolean     not null,
    may_decide              boolean     not null,
    may_be_contacted        boolean     not null,
    agreed_by_victim        boolean     not null,
    starts_at               timestamptz not null,
    ends_at                 timestamptz,
    end_reason              text,
    suspected               boolean     not null,
    excluded_at             timestamptz,
    excluded_by             text,
    exclusion_ground        text,
    exclusion_reason        text,
    appointed_at            timestamptz not null,
    appointed_by            text        not null
);
create index representative_victim on representative (victim_id, id);

-- A contact plan is that of a victim, or of somebody who speaks for one: then its key is theirs, and this says for whom.
alter table contact_plan drop constraint contact_plan_victim_id_fkey;
alter table contact_plan add column representative_of uuid references victim;
create index contact_plan_representative on contact_plan (representative_of) where representative_of is not null;

-- Of whom the address is, when it is not that of the victim.
alter table contact_quarantine add column representative_id uuid references contact_plan;
drop index contact_quarantine_open;
create unique index contact_quarantine_open
    on contact_quarantine (victim_id, (coalesce(representative_id, victim_id)), channel) where state = 'OPEN';

-- Whom a decision was about, when that was not the victim.
alter table contact_decision add column representative_id uuid;

-- Whose officer alone speaks with a bereaved family.
alter table victim_case
    add column family_liaison_staff_id text,
    add column family_liaison_name     text,
    add column family_liaison_team     text,
    add column family_liaison_phone    text,
    -- whether one person stands on both sides of this case and another
    add column opposed                 boolean not null default false;
create index victim_case_family_liaison on victim_case (family_liaison_staff_id, id)
    where family_liaison_staff_id is not null;

-- Two cases in which one person stands on both sides: whoever works on one does not see the other. Both ways round.
create table case_opposition (
    case_id    uuid not null references victim_case,
    opposed_id uuid not null references victim_case,
    cause_id   uuid not null,
    primary key (case_id, opposed_id, cause_id)
);
create index case_opposition_cause on case_opposition (cause_id);

-- That a victim is a suspect, or accused, in a case: their own or another. No name: the victim is known.
create table suspect_role (
    id               uuid primary key,
    version          bigint      not null,
    case_id          uuid        not null references victim_case,
    victim_id        uuid        not null references victim,
    suspect_case_id  uuid        not null references victim_case,
    standing         text        not null,
    reason           text        not null,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    withdrawn_at     timestamptz,
    withdrawn_by     text,
    withdrawn_reason text
);
create index suspect_role_victim on suspect_role (victim_id, id);
create unique index suspect_role_counting on suspect_role (victim_id, suspect_case_id) where withdrawn_at is null;

-- A person whom staff know as a victim of more than one case.
create table person (
    id             uuid primary key,
    version        bigint      not null,
    shares_wishes  boolean     not null,
    shares_reason  text,
    created_at     timestamptz not null,
    created_by     text        not null
);

-- That a victim is that person. Kept when it turns out otherwise.
create table person_link (
    id              uuid primary key,
    version         bigint      not null,
    person_id       uuid        not null references person,
    case_id         uuid        not null references victim_case,
    victim_id       uuid        not null references victim,
    reason          text        not null,
    linked_at       timestamptz not null,
    linked_by       text        not null,
    unlinked_at     timestamptz,
    unlinked_by     text,
    unlinked_reason text
);
create index person_link_person on person_link (person_id, id) where unlinked_at is null;
create unique index person_link_victim on person_link (victim_id) where unlinked_at is null;
