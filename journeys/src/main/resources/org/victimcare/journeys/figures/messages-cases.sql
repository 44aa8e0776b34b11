-- Of cases :from to :to the even ones are written to by mail, the odd ones by text message, at any hour. The numbers are
-- none of those with which the stand-in of GOV.UK Notify fails.
set session_replication_role = replica;
update contact_plan set days = 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY'
where victim_id in (select bench_id('0002', n) from generate_series(:from::bigint, :to) n);
update contact_channel set channel = 'SMS', address = '+447700900' || 600 + numbered.n % 400,
    digits = '447700900' || 600 + numbered.n % 400
from (select n, bench_id('0002', n) as id from generate_series(:from::bigint, :to) n where n % 2 = 1) as numbered
where victim_id = numbered.id and channel = 'EMAIL';
set session_replication_role = origin;
