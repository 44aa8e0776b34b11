-- What the work on cases :from to :to leaves: officers, two steps, three events and three messages each, ten tasks of which
-- one is open in every tenth case, a second victim with a name that many have in every second one, phone numbers, a call in
-- three cases of ten and a promised call in one of them. The events are of a transaction so old that none is published.
set session_replication_role = replica;
set synchronous_commit = off;

update victim_case set steps = 2, version = 0,
    investigating_staff_id = 'officer-' || numbered.n / 2000 || '-' || numbered.n % 8, investigating_name = 'Alex Officer',
    investigating_team = 'Team ' || numbered.n % 8, investigating_phone = '020 7946 0000',
    victim_care_staff_id = 'care-' || numbered.n / 4000 || '-' || numbered.n % 8, victim_care_name = 'Kim Carer',
    victim_care_team = 'Care ' || numbered.n % 8, victim_care_phone = '020 7946 0001'
from (select n, bench_id('0001', n) as id from generate_series(:from::bigint, :to) n) as numbered
where victim_case.id = numbered.id;

insert into victim (id, version, case_id, role, given_name, family_name, preferred_name, date_of_birth, age_band, language,
    gender, risk_level, enhanced, enhanced_categories, synthetic, family_first, given_first, assessed_at, added_at)
select bench_id('0003', n), 0, bench_id('0001', n), 'SELF', given, family, '', date '1975-03-02', 'AGE_18_TO_59', 'en',
    'NOT_STATED', 'STANDARD', false, '', true, lower(replace(family, '-', ' ') || ' ' || given),
    lower(given || ' ' || replace(family, '-', ' ')), now(), now()
from (select n, (array['John', 'Mary', 'Ali', 'Grace', 'Tom', 'Eva', 'Ravi', 'Zoe'])[1 + n / 2 % 8] as given,
             bench_family(n / 16) || '-' || bench_family(n / 160) as family
      from generate_series(:from::bigint, :to) n where n % 2 = 0) as named;

insert into contact_plan (victim_id, case_id, version, set_at, set_by, days, discreet)
select bench_id('0003', n), bench_id('0001', n), 0, now(), 'bench', '', true
from generate_series(:from::bigint, :to) n where n % 2 = 0;

insert into contact_channel (victim_id, channel, address, digits, allowed, voicemail, confirmed_at)
select bench_id(kind, n), 'PHONE', '+' || digits, digits, true, false, now()
from (select n, '0002' as kind, '4477' || lpad(n::text, 8, '0') as digits from generate_series(:from::bigint, :to) n
      union all
      select n, '0003', '4478' || lpad(n::text, 8, '0') from generate_series(:from::bigint, :to) n where n % 2 = 0) as ways;

insert into case_step (id, case_id, number, kind, milestone, happened_at, month_only, words, recorded_at, recorded_by)
select bench_id(lpad(to_hex(80 + k), 4, '0'), n), bench_id('0001', n), k, 'MILESTONE',
    (array['INVESTIGATION_STARTED', 'SUSPECT_ARRESTED'])[k], at, false, 'Recorded by the bench.', at, 'bench'
from (select n, k, now() - interval '700 days' * ((n * 7919) % 1000003) / 1000003.0 + interval '1 day' * k as at
      from generate_series(:from::bigint, :to) n cross join generate_series(1, 2) k) as counted;

insert into event_log (xid, topic, key, sequence, event_id, type, envelope, created_at)
select '3'::xid8, 'victimcare.cases', case_id, k, event, 'org.victimcare.case.milestone-recorded.v1',
    json_build_object('specversion', '1.0', 'id', event, 'source', '/case-service',
        'type', 'org.victimcare.case.milestone-recorded.v1', 'subject', 'case/' || case_id, 'time', at,
        'datacontenttype', 'application/json',
        'dataschema', 'https://victimcare.example/events/case.milestone-recorded/1.0.json', 'partitionkey', case_id,
        'sequence', lpad(k::text, 10, '0'), 'correlationid', event,
        'data', json_build_object('caseId', case_id, 'milestoneId', event, 'milestone', 'SUSPECT_ARRESTED',
            'status', 'SUSPECT_ARRESTED', 'happenedAt', at, 'occurredAt', at))::text, now()
from (select n, k, bench_id('0001', n) as case_id, bench_id(lpad(to_hex(96 + k), 4, '0'), n) as event,
             to_char(now() - interval '700 days' * ((n * 7919) % 1000003) / 1000003.0, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
      from generate_series(:from::bigint, :to) n cross join generate_series(1, 3) k) as counted;

insert into event_counter (topic, key, sequence)
select 'victimcare.cases', bench_id('0001', n), 3 from generate_series(:from::bigint, :to) n
on conflict (topic, key) do update set sequence = 3;

insert into contact_record (case_id, sequence, victim_id, notification_id, result, template, channel, at)
select bench_id('0001', n), k, bench_id('0002', n), bench_id(lpad(to_hex(112 + k), 4, '0'), n), 'SENT',
    'SUSPECT_ARRESTED', 'EMAIL', now() - interval '700 days' * ((n * 7919) % 1000003) / 1000003.0 + interval '1 day' * k
from generate_series(:from::bigint, :to) n cross join generate_series(1, 3) k;

insert into task (id, version, case_id, victim_id, unit, kind, reason, priority, cause_id, state, due_at, created_at,
    completed_at, completed_by, outcome)
select bench_id(lpad(to_hex(128 + k), 4, '0'), n), 0, bench_id('0001', n), bench_id('0002', n), bench_unit(n),
    (array['RIGHTS_NEARING', 'RIGHTS_BREACHED', 'MESSAGE_BLOCKED', 'MESSAGE_FAILED', 'SURVEY_FOLLOW_UP'])[1 + k % 5],
    'BENCH', 'NORMAL', bench_id(lpad(to_hex(144 + k), 4, '0'), n), case when open then 'OPEN' else 'DONE' end,
    at, at - interval '5 days', case when not open then at end, case when not open then 'bench' end,
    case when not open then 'NOT_NEEDED' end
from (select n, k, k = 10 and n % 10 = 0 as open,
             case when k = 10 and n % 10 = 0 then now() - interval '10 days' else now() - interval '710 days' end
                 + interval '20 days' * ((n * 7919 + k * 104729) % 1000003) / 1000003.0 as at
      from generate_series(:from::bigint, :to) n cross join generate_series(1, 10) k) as counted;

insert into phone_call (id, version, direction, line_id, caller_side, withheld, state, started_at, answered_at, ended_at,
    agent, caller_role, verification, verified_at, case_id, victim_id, reason, outcome, interpreter, hold_seconds)
select bench_id('00c0', n), 3, 'INBOUND', 'bench', md5(n::text), false, 'ENDED', at, at + interval '30 seconds',
    at + interval '7 minutes', 'agent-' || n % 40, 'VICTIM', 'PASSED', at + interval '1 minute', bench_id('0001', n),
    bench_id('0002', n), 'UPDATE_REQUEST', 'ANSWERED_FIRST_CONTACT', false, 0
from (select n, now() - interval '700 days' * ((n * 7919) % 1000003) / 1000003.0 - interval '1 day' as at
      from generate_series(:from::bigint, :to) n where n % 10 in (0, 3, 6)) as called;

insert into call_back (id, version, call_id, case_id, victim_id, unit, window_from, due_at, owner, code, state, attempts,
    booked_at, booked_by, kept_at)
select bench_id('00c1', n), 1, bench_id('00c0', n), bench_id('0001', n), bench_id('0002', n), bench_unit(n), at,
    at + interval '1 day', 'agent-' || n % 40,
    encode(sha256(outer_pad || sha256(inner_pad || convert_to('call-back-code:' || lpad(n::text, 8, '0'), 'UTF8'))), 'hex'),
    'KEPT', 1, at, 'bench', at + interval '2 hours'
from (select n, now() - interval '700 days' * ((n * 7919) % 1000003) / 1000003.0 - interval '1 day' as at
      from generate_series(:from::bigint, :to) n where n % 10 = 0) as promised cross join bench_pads;

set session_replication_role = origin;
