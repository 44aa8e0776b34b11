-- Days that were announced as holidays after the lists were made.
create table calendar_day (
    date     date primary key,
    name     text        not null,
    added_at timestamptz not null,
    added_by text        not null
);

-- What staff wrote about a step is for staff, until somebody says that the victims may read it.
alter table case_step add column for_victim boolean not null default false;
