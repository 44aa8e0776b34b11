-- So many messages that are all due now, of each urgency and with deadlines from one day to a week, about cases that are there. Their
-- ids differ in the bits by which messages are shared out among providers.
insert into notification (id, version, case_id, victim_id, subject_id, template, cause_id, correlation_id, rule_id, rule_version,
    urgency, channels, max_age_seconds, acknowledge, state, planned_at, due_at, deadline, attempts, unanswered)
select ('0190000d-0000-7000-8' || substr(md5(n::text), 1, 3) || '-' || lpad(to_hex(n), 12, '0'))::uuid, 0,
    ('01900001-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ('01900002-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
    ('01900001-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'CASE_ACKNOWLEDGED', gen_random_uuid(), gen_random_uuid(),
    'ACKNOWLEDGEMENT', 'bench', (array['WORKING_HOURS', 'WORKING_HOURS', 'WORKING_HOURS', 'IMMEDIATE', 'DIGEST'])[1 + n % 5],
    'EMAIL,SMS', 86400 * (1 + n * 7919 % 7), false, 'DUE', now(), now(),
    now() + 86400 * (1 + n * 7919 % 7) * interval '1 second', 0, 0
from generate_series(1, :number) n;
