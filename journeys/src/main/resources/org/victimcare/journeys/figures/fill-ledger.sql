-- What folding would have made of all obligations.
truncate ledger_change, ledger_day;
insert into ledger_day (dimension, day, value, measure, bucket, amount)
select d.dimension, (o.due_at at time zone 'Europe/London')::date, d.value, m.measure, m.bucket, count(*)
from obligation o
cross join lateral (values ('RULE', o.rule_id), ('DUTY_HOLDER', o.duty_holder), ('UNIT', o.unit), ('BOROUGH', o.borough),
    ('CATEGORY', o.category), ('ENHANCED', o.enhanced::text)) as d (dimension, value)
cross join lateral (values ('DUE', 0, true), (o.state, 0, o.state <> 'PENDING'),
    ('TOLD', coalesce(o.hours_bucket, 0), o.hours_bucket is not null)) as m (measure, bucket, counts)
where m.counts and o.due_at is not null and o.state not in ('WAITING', 'WINDOW', 'ENDED')
group by 1, 2, 3, 4, 5;
analyze;
