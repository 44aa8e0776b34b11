-- Cases that lists across cases leave out: those that are closely held, and those that are closed by name to whoever asks. What
-- is asked about one case is asked of case-service.
create table closely_held_case (
    case_id uuid primary key
);
create table case_exclusion (
    case_id  uuid not null,
    staff_id text not null,
    primary key (case_id, staff_id)
);
