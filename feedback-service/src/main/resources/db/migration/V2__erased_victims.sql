-- Who was erased, as case-service told: the register in erasure.properties says what became of each column. Kept for
-- good: nothing that comes late, and no restored backup, may bring anybody back.
create table erased_victim (
    victim_id uuid primary key,
    case_id   uuid        not null,
    ground    text        not null,
    erased_at timestamptz not null
);

-- What an erasure looks for.
create index invitation_of_anyone on invitation (victim_id);
create index response_victim on response (victim_id);
