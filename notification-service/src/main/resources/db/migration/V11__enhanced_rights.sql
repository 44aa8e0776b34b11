-- Who has enhanced rights, as case-service says when needs are assessed: some messages are brought to them by a person first.
alter table case_victim add column enhanced boolean not null default false;
