-- What auditors ask beside a case or a victim, who is found through their case: an actor, and a time.
create index access_log_caller on access_log (caller, at, id);
create index access_log_at on access_log (at, id);
