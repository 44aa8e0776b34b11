-- By when a victim has a right to hear it, where case-service said so, and what due messages are ordered by: that, or the end of
-- the time for which it is worth sending.
alter table notification
    add column right_due_at timestamptz,
    add column deadline     timestamptz;
update notification set deadline = planned_at + max_age_seconds * interval '1 second';
alter table notification alter column deadline set not null;

-- What is due, by urgency and then by deadline, however much of it there is.
drop index notification_due_urgent;
create index notification_next on notification (urgency, deadline, due_at) where state in ('DUE', 'CLAIMED');

-- What a message said, sealed with a key that is not in the database, for seven days.
create table message_content (
    notification_id uuid primary key references notification,
    sealed          bytea       not null,
    expires_at      timestamptz not null
);
create index message_content_expiry on message_content (expires_at);

-- How many messages a provider still takes: one bucket for all replicas. Nobody asks before "not_before" after it said "too many".
create table provider_pace (
    provider   text primary key,
    tokens     double precision not null,
    counted_at timestamptz      not null,
    not_before timestamptz
);

-- What the link in a message turns off. The link is not kept, only what it is recognised by.
create table opt_out_link (
    digest          bytea primary key,
    case_id         uuid        not null,
    victim_id       uuid        not null,
    notification_id uuid        not null,
    template        text        not null,
    expires_at      timestamptz not null,
    used_at         timestamptz
);
create index opt_out_link_expiry on opt_out_link (expires_at);
