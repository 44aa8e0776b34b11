-- Whether the words of a message gave nothing away: then it does not show that the victim knows. Of what was sent before it is not known.
alter table notification add column discreet boolean;

-- Whether a message that has to be confirmed said, in one of its repeats, what it is about. Plans that began before count as before.
alter table acknowledgement add column told boolean not null default true;
alter table acknowledgement alter column told drop default;
