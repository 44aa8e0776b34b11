-- Cases :from to :to as two years of work would leave them: one victim each who may be written to, two steps, and ten
-- obligations of which one is open. Known to case-service alone. Ids are counted, so that a caller can name any of them.
-- Triggers are off: the ledger is filled at the end in one go.
set session_replication_role = replica;
set synchronous_commit = off;

create or replace function bench_id(kind text, n bigint) returns uuid language sql immutable as
    $$ select ('0190' || kind || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
create or replace function bench_unit(n bigint) returns text language sql immutable as
    $$ select (array['CN', 'AS', 'NW', 'CE', 'AW', 'NA', 'EA', 'NE'])[1 + n % 8] $$;
create or replace function bench_borough(n bigint) returns text language sql immutable as
    $$ select (array['Camden', 'Lambeth', 'Brent', 'Hackney', 'Westminster', 'Enfield', 'Havering', 'Newham'])[1 + n % 8] $$;

-- Where the peer writes its events: those in event_log would be published.
create table if not exists bench_event_log (like event_log including all);

insert into victim_case (id, version, reference_scheme, reference_value, reference_normalised, category, borough, unit,
    reported_at, month_only, marking, status, status_since, steps, opened_at, opened_by)
select bench_id('0001', n), 0, 'BENCH', 'B' || n, 'B' || n,
    (array['BURGLARY', 'ROBBERY', 'VEHICLE_CRIME', 'CRIMINAL_DAMAGE_AND_ARSON', 'OTHER_THEFT'])[1 + n % 5],
    bench_borough(n), bench_unit(n), at, false, 'NORMAL', 'REPORTED', at, 0, at, 'bench'
from (select n, now() - interval '730 days' * ((n * 7919) % 1000003) / 1000003.0 as at
      from generate_series(:from::bigint, :to) n) as counted;

insert into victim (id, version, case_id, role, given_name, family_name, preferred_name, date_of_birth, age_band, language,
    gender, risk_level, enhanced, enhanced_categories, synthetic, family_first, given_first, assessed_at, added_at)
select bench_id('0002', n), 0, bench_id('0001', n), 'SELF', 'Sam', 'Bench' || n, '', date '1980-05-01', 'AGE_18_TO_59', 'en',
    'NOT_STATED', 'STANDARD', n % 7 = 0, '', true, 'bench' || n || ' sam', 'sam bench' || n, now(), now()
from generate_series(:from::bigint, :to) n;

insert into contact_plan (victim_id, case_id, version, set_at, set_by, days, discreet)
select bench_id('0002', n), bench_id('0001', n), 0, now(), 'bench', '', true from generate_series(:from::bigint, :to) n;

insert into contact_channel (victim_id, channel, address, allowed, voicemail, confirmed_at)
select bench_id('0002', n), 'EMAIL', 'bench' || n || '@example.org', true, false, now() from generate_series(:from::bigint, :to) n;

insert into obligation (id, version, case_id, victim_id, cause_id, rule_id, pack, pack_version, right_number, duty_holder,
    trigger_code, triggered_at, clock_start, wanted_evidence, clock_started_at, counted_from, limit_amount, limit_unit,
    enhanced, due_at, half_at, three_quarters_at, next_at, mark, state, breached_at, informed_at, settled_at, hours_bucket,
    unit, borough, category, opened_at)
select bench_id(lpad(to_hex(16 + k), 4, '0'), n), 0, bench_id('0001', n), bench_id('0002', n),
    bench_id(lpad(to_hex(64 + k), 4, '0'), n),
    (array['R3-ACK', 'R4-NEEDS', 'R4-REFERRAL', 'R6-NOINV', 'R6-ARREST', 'R6-CHARGE', 'R6-UPDATE', 'R8-HEARING',
           'R9-SENTENCE', 'R6-CLOSED'])[k],
    'UK-VCOP-2021', 1, 6, case when k < 8 then 'POLICE' else 'WITNESS_CARE_UNIT' end,
    'CASE_OPENED', at, 'TRIGGER', 'VICTIM_INFORMED', at, at, 5, 'WORKING_DAY', n % 7 = 0,
    due, at + (due - at) * 0.5, at + (due - at) * 0.75,
    case when k = 10 then due end, case when k = 10 then 'THREE_QUARTERS' end,
    case when k = 10 then 'PENDING' when met > due then 'MET_LATE' else 'MET' end,
    case when k < 10 and met > due then due end,
    case when k < 10 then met end, case when k < 10 then met end, case when k < 10 then 7 + (n + k) % 9 end,
    bench_unit(n), bench_borough(n),
    (array['BURGLARY', 'ROBBERY', 'VEHICLE_CRIME', 'CRIMINAL_DAMAGE_AND_ARSON', 'OTHER_THEFT'])[1 + n % 5], at
from (select n, k, at,
             case when k = 10 then now() + interval '60 days' + interval '30 days' * (n % 1000) / 1000.0
                  else at + interval '7 days' end as due,
             at + interval '8 days' * ((n + 3 * k) % 10) / 10.0 as met
      from generate_series(:from::bigint, :to) n cross join generate_series(1, 10) k
      cross join lateral (select now() - interval '720 days' * ((n * 7919 + k * 104729) % 1000003) / 1000003.0 - interval '10 days' as at) moment
     ) as counted;

set session_replication_role = origin;
