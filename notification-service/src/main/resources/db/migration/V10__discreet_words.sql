-- Whether the words of a message gave nothing away: then it does not show that the victim knows. Of what was sent before it is not known.
alter table notification add column discreet boolean;

-- Whether one of the messages of a plan gave nothing away: who confirms may have seen that one alone. Plans that began before count as before.
alter table acknowledgement add column discreet boolean not null default false;
alter table acknowledgement alter column discreet drop default;
