-- Which provider took a message, what it is called there, which words it had, and what became of it. Nothing of its content.
create table handover (
    notification_id  uuid primary key references notification,
    version          bigint      not null,
    provider         text        not null,
    reference        text        not null,
    channel          text        not null,
    template_version text        not null,
    language         text        not null,
    format           text        not null,
    segments         int         not null,
    handed_at        timestamptz not null,
    fate             text        not null check (fate in
        ('TAKEN', 'DELIVERED', 'TEMPORARY_FAILURE', 'PERMANENT_FAILURE', 'TECHNICAL_FAILURE')),
    fate_at          timestamptz not null,
    polls            int         not null,
    poll_at          timestamptz
);
create unique index handover_reference on handover (provider, reference);
-- Messages of which no receipt has come: they are asked for.
create index handover_poll on handover (poll_at) where poll_at is not null;

-- Who called a message off before it was sent, and why.
alter table notification
    add column cancel_reason text,
    add column cancelled_by  text,
    add check ((cancel_reason is null) = (cancelled_by is null));
