create table import_job (
    id                  uuid primary key,
    file_name           text        not null,
    kind                text        not null,
    state               text        not null,
    rows_total          bigint      not null,
    rows_done           bigint      not null,
    cases_opened        bigint      not null,
    entries_added       bigint      not null,
    milestones_recorded bigint      not null,
    rows_repeated       bigint      not null,
    rows_without_id     bigint      not null,
    rows_refused        bigint      not null,
    stumbles            int         not null,
    started_at          timestamptz not null,
    staged_at           timestamptz not null,
    accepted_at         timestamptz,
    finished_at         timestamptz,
    message             text
);
-- What the worker looks for each second, and the uploads of which nothing more is heard.
create index import_job_open on import_job (accepted_at, id) where state in ('WAITING', 'RUNNING');
create index import_job_receiving on import_job (staged_at) where state = 'RECEIVING';

-- Rows that wait to be taken: by month, because an outcome can only follow an earlier one.
create table import_chunk (
    job_id     uuid   not null references import_job on delete cascade,
    month      text   not null,
    number     int    not null,
    first_line bigint not null,
    records    text   not null,
    primary key (job_id, month, number)
);

-- The rows of a file that were taken, while the file is being taken: the same words twice are one row.
create table import_row (
    job_id  uuid not null,
    entry   uuid not null,
    outcome uuid not null,
    number  int  not null,
    primary key (job_id, entry, outcome)
);

create table import_rejection (
    job_id uuid   not null,
    id     bigint generated always as identity,
    line   bigint not null,
    kind   text   not null,
    reason text   not null,
    primary key (job_id, id)
);
