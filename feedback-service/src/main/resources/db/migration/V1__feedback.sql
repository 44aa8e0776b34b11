-- What case events tell: enough to decide whom to ask, and no more.
create table known_case (
    case_id     uuid        primary key,
    category    text        not null,
    borough     text        not null,
    unit        text        not null,
    marking     text        not null,
    reported_at timestamptz not null
);

create table known_victim (
    case_id        uuid    not null,
    victim_id      uuid    not null,
    age_band       text,
    do_not_contact boolean not null default false,
    primary key (case_id, victim_id)
);
-- Somebody who must not be contacted in one case is not asked about another.
create index known_victim_do_not_contact on known_victim (victim_id) where do_not_contact;

-- One row a victim and closing: the invitation, or why there is none.
create table invitation (
    id           uuid        primary key,
    version      bigint      not null,
    case_id      uuid        not null,
    victim_id    uuid        not null,
    closing_id   uuid        not null,
    stage        text        not null,
    state        text        not null,
    exclusion    text,
    borough      text        not null,
    category     text        not null,
    unit         text        not null,
    planned_at   timestamptz not null,
    due_at       timestamptz,
    invited_at   timestamptz,
    token_hash   text,
    expires_at   timestamptz,
    answered_at  timestamptz,
    cancelled_at timestamptz,
    unique (closing_id, victim_id),
    check ((state = 'EXCLUDED') = (exclusion is not null))
);
-- The rule "one per case and stage" holds whatever the code does.
create unique index invitation_once on invitation (case_id, victim_id, stage)
    where state not in ('EXCLUDED', 'CANCELLED');
create index invitation_of_case on invitation (case_id, id);
create index invitation_of_victim on invitation (victim_id, due_at) where state not in ('EXCLUDED', 'CANCELLED');
create index invitation_in_state on invitation (state, id);
create index invitation_of_unit on invitation (unit, state, id);
create index invitation_due on invitation (due_at) where state = 'SCHEDULED';
create index invitation_expires on invitation (expires_at) where state = 'INVITED';
create unique index invitation_token on invitation (token_hash);

-- What an answer's number means. Answers of other scales never share a figure.
create table scale (
    id         text    primary key,
    min        int     not null,
    max        int     not null,
    low_is_good boolean not null,
    top_box    int     not null
);
insert into scale values ('SATISFACTION_7', 1, 7, true, 3);

-- An answer has the id of the invitation that it answers: there is never a second.
create table response (
    id          uuid        primary key references invitation,
    case_id     uuid        not null,
    victim_id   uuid        not null,
    unit        text        not null,
    answered_at timestamptz not null,
    follow_up   text,
    comment     text check (length(comment) <= 2000)
);

create table answer (
    response_id uuid not null references response,
    question    text not null,
    scale_id    text not null references scale,
    rating      text not null,
    value       int,
    primary key (response_id, question)
);

-- Counters, kept in the transaction of what they count: of so many (base), so many (hits).
-- INVITATION: invited, answered. A question: valid answers, satisfied ones. The day is that of the invitation, in London.
create table share_count (
    what     text   not null,
    day      date   not null,
    borough  text   not null,
    category text   not null,
    unit     text   not null,
    base     bigint not null,
    hits     bigint not null,
    primary key (what, day, borough, category, unit)
) with (fillfactor = 70);
