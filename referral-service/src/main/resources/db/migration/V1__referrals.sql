-- How much room each service of the directory has. What a service is and whom it serves stands in directory/services.json.
create table capacity (
    code        text        primary key,
    version     bigint      not null,
    open_places int         not null check (open_places >= 0),
    wait_days   int         not null check (wait_days >= 0),
    changed_at  timestamptz not null,
    changed_by  text        not null
);

-- What case-service told of a case: enough to match services and to decide who may see its referrals.
create table known_case (
    id             uuid        primary key,
    crime_category text        not null,
    borough        text        not null,
    unit           text        not null,
    marking        text        not null,
    reported_at    timestamptz not null,
    charged        boolean     not null
);

create table case_staff (
    case_id  uuid not null,
    role     text not null,
    staff_id text not null,
    primary key (case_id, role)
);

-- The services proposed for a victim, best first. One row a victim: an import writes thousands of them.
create table shortlist (
    case_id     uuid        not null,
    victim_id   uuid        not null,
    age_band    text        not null,
    risk_level  text        not null,
    assessed_at timestamptz not null,
    ranking     text        not null,
    changed_at  timestamptz not null,
    primary key (case_id, victim_id)
);

create table referral (
    id                   uuid        primary key,
    version              bigint      not null,
    case_id              uuid        not null,
    victim_id            uuid        not null,
    service              text        not null,
    unit                 text        not null,
    closely_held         boolean     not null,
    origin               text        not null,
    state                text        not null,
    state_since          timestamptz not null,
    changed_by           text        not null,
    created_at           timestamptz not null,
    consent_basis        text,
    consent_how          text,
    consent_given_by     text,
    consent_scope        text,
    consent_expires_at   timestamptz,
    consent_reason       text,
    consent_recorded_at  timestamptz,
    consent_recorded_by  text,
    consent_withdrawn_at timestamptz,
    sent_at              timestamptz,
    pack_hash            text,
    pack_fields          text,
    decline_reason       text,
    end_reason           text,
    -- never on its way without a ground for it
    check (state in ('DRAFT', 'ENDED') or consent_basis is not null),
    check ((sent_at is null) = (pack_hash is null))
);
create index referral_case on referral (case_id, id);
create index referral_service on referral (service, id);
create index referral_unit on referral (unit, id);
-- one referral at a time to the same service
create unique index referral_open on referral (victim_id, case_id, service) where state not in ('DECLINED', 'ENDED');
