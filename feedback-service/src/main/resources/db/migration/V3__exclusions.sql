-- Who must not know of a case, whatever else would let them; case-service keeps the list.
create table case_exclusion (
    case_id  uuid not null,
    staff_id text not null,
    primary key (case_id, staff_id)
);
