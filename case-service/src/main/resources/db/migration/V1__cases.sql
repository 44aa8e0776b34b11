create table victim_case (
    id                   uuid primary key,
    version              bigint      not null,
    reference_scheme     text        not null,
    reference_value      text        not null,
    reference_normalised text        not null,
    category             text        not null,
    category_text        text,
    borough              text        not null,
    unit                 text        not null,
    reported_at          timestamptz not null,
    month_only           boolean     not null,
    marking              text        not null,
    status               text        not null,
    status_since         timestamptz not null,
    closed_at            timestamptz,
    outcome              text,
    steps                int         not null,
    investigating_staff_id text,
    investigating_name   text,
    investigating_team   text,
    investigating_phone  text,
    victim_care_staff_id text,
    victim_care_name     text,
    victim_care_team     text,
    victim_care_phone    text,
    opened_at            timestamptz not null,
    opened_by            text        not null,
    unique (reference_normalised, reference_scheme)
);
-- Ids sort by creation: each of these serves "newest first" from where the last page ended.
create index victim_case_status on victim_case (status, id);
create index victim_case_borough on victim_case (borough, id);
create index victim_case_unit on victim_case (unit, id);
create index victim_case_unit_status on victim_case (unit, status, id);
create index victim_case_investigating on victim_case (investigating_staff_id, id) where investigating_staff_id is not null;
create index victim_case_victim_care on victim_case (victim_care_staff_id, id) where victim_care_staff_id is not null;

-- The crimes recorded under one reference. A file that is imported twice adds none.
create table case_entry (
    id          uuid primary key,
    case_id     uuid not null references victim_case,
    fingerprint text not null,
    category    text not null,
    place       text not null,
    month       date not null,
    unique (case_id, fingerprint)
);

-- What the police and the court did, in the order it was recorded.
create table case_step (
    id          uuid primary key,
    case_id     uuid        not null references victim_case,
    number      int         not null,
    kind        text        not null,
    milestone   text,
    outcome     text,
    happened_at timestamptz not null,
    month_only  boolean     not null,
    words       text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    unique (case_id, number)
);

create table victim (
    id                  uuid primary key,
    version             bigint      not null,
    case_id             uuid        not null references victim_case,
    role                text        not null,
    given_name          text        not null,
    family_name         text        not null,
    preferred_name      text        not null,
    date_of_birth       date,
    age_band            text        not null,
    language            text        not null,
    gender              text        not null,
    risk_level          text        not null,
    enhanced            boolean     not null,
    enhanced_categories text        not null,
    synthetic           boolean     not null,
    -- folded: lower case without accents, so that a search finds a name however it is typed
    family_first        text        not null,
    given_first         text        not null,
    assessed_at         timestamptz not null,
    added_at            timestamptz not null
);
create index victim_case_id on victim (case_id, id);
create index victim_family_first on victim (family_first text_pattern_ops);
create index victim_given_first on victim (given_first text_pattern_ops);

-- Every victim has one from the start; until somebody set it, nobody may contact the victim.
create table contact_plan (
    victim_id             uuid primary key references victim,
    case_id               uuid    not null,
    version               bigint  not null,
    set_at                timestamptz,
    set_by                text,
    safe_from             time,
    safe_to               time,
    days                  text    not null,
    discreet              boolean not null,
    code_word             text,
    do_not_contact_from   timestamptz,
    do_not_contact_to     timestamptz,
    do_not_contact_reason text,
    expires_at            timestamptz
);

create table contact_channel (
    victim_id    uuid    not null references contact_plan,
    channel      text    not null,
    address      text    not null,
    -- the digits of a phone number as they are searched for
    digits       text,
    allowed      boolean not null,
    voicemail    boolean not null,
    confirmed_at timestamptz,
    primary key (victim_id, channel)
);
create index contact_channel_digits on contact_channel (digits) where digits is not null;

-- What a plan was before: append-only.
create table contact_plan_past (
    victim_id   uuid        not null references contact_plan,
    version     bigint      not null,
    plan        text        not null,
    replaced_at timestamptz not null,
    replaced_by text        not null,
    primary key (victim_id, version)
);

-- Every answer to "may this victim be contacted", with what it was decided on. Append-only.
create table contact_decision (
    id           uuid primary key,
    case_id      uuid        not null,
    victim_id    uuid        not null,
    purpose      text        not null,
    verdict      text        not null,
    channel      text,
    reason       text,
    not_before   timestamptz,
    plan_version bigint      not null,
    case_version bigint      not null,
    rule         text        not null,
    decided_at   timestamptz not null,
    decided_for  text        not null
);

-- Messages to victims, as notification-service tells of them: numbered by its sequence for the case.
create table contact_record (
    case_id         uuid        not null,
    sequence        bigint      not null,
    victim_id       uuid        not null,
    notification_id uuid        not null,
    result          text        not null,
    template        text        not null,
    channel         text,
    reason          text,
    at              timestamptz not null,
    primary key (case_id, sequence)
);

create table task (
    id           uuid primary key,
    version      bigint      not null,
    case_id      uuid        not null,
    victim_id    uuid        not null,
    unit         text        not null,
    kind         text        not null,
    reason       text        not null,
    priority     text        not null,
    cause_id     uuid        not null unique,
    state        text        not null,
    due_at       timestamptz not null,
    created_at   timestamptz not null,
    completed_at timestamptz,
    completed_by text,
    outcome      text,
    note         text
);
-- The work queue: of everybody, and of a unit. Tasks that are done leave it.
create index task_open on task (due_at, id) where state = 'OPEN';
create index task_open_unit on task (unit, due_at, id) where state = 'OPEN';
create index task_open_case on task (case_id) where state = 'OPEN';
