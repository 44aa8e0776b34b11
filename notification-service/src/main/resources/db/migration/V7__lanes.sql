-- By which channel a message has been allowed to go, while it waits for others that go the same way: they hold up no message of
-- another channel. Empty while that is not known yet, and as soon as a worker has it.
alter table notification add column lane text check (lane in ('EMAIL', 'SMS', 'LETTER'));

-- What is due and not decided on, and what waits in a lane, each by urgency and then by deadline.
drop index notification_next;
create index notification_next on notification (urgency, deadline, due_at) where state in ('DUE', 'CLAIMED') and lane is null;
create index notification_lane on notification (lane, urgency, deadline) where lane is not null;
