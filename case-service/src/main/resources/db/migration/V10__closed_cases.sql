-- Who may never see a case, whatever else would let them. What is lifted stays on record.
create table case_exclusion (
    id            uuid primary key,
    version       bigint      not null,
    case_id       uuid        not null references victim_case,
    staff_id      text        not null,
    reason        text        not null,
    excluded_at   timestamptz not null,
    excluded_by   text        not null,
    lifted_at     timestamptz,
    lifted_by     text,
    lifted_reason text
);
-- Whether somebody is excluded from a case; and from which cases, for what is read without a look at the case.
create unique index case_exclusion_counting on case_exclusion (case_id, staff_id) where lifted_at is null;
create index case_exclusion_staff on case_exclusion (staff_id) where lifted_at is null;
create index case_exclusion_case on case_exclusion (case_id, id);

-- Whether anybody is: most cases are read without a look at the list.
alter table victim_case add column excludes boolean not null default false;

-- A look at a case that is closed to whoever looks, for a reason, for an hour, and reviewed by somebody else.
create table broken_glass (
    id          uuid primary key,
    version     bigint      not null,
    case_id     uuid        not null references victim_case,
    staff_id    text        not null,
    roles       text        not null,
    unit        text,
    reason      text        not null,
    broken_at   timestamptz not null,
    expires_at  timestamptz not null,
    reviewed_at timestamptz,
    reviewed_by text,
    verdict     text,
    words       text
);
-- Whether a case is open to somebody at present.
create index broken_glass_open on broken_glass (case_id, staff_id, expires_at);

-- Some tasks are about a case as a whole.
alter table task alter column victim_id drop not null;
