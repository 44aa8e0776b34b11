-- How a message has to be sent, as the rule said that it is owed for. What was planned before rules had names keeps what it had.
alter table notification
    add column rule_id         text,
    add column rule_version    text,
    add column urgency         text    not null default 'WORKING_HOURS'
        check (urgency in ('IMMEDIATE', 'WORKING_HOURS', 'DIGEST')),
    add column channels        text    not null default 'EMAIL',
    add column max_age_seconds bigint  not null default 604800 check (max_age_seconds > 0),
    add column acknowledge     boolean not null default false;

-- What is immediate goes before everything else, however much of that there is.
create index notification_due_urgent on notification (due_at)
    where state in ('DUE', 'CLAIMED') and urgency = 'IMMEDIATE';
create index notification_rule on notification (rule_id, id) where state = 'DUE';
