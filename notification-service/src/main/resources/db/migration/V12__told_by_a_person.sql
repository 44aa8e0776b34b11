-- What a person told a victim confirms a message, also one of which nobody asks any more: so plans are found by their victim.
drop index acknowledgement_open;
create index acknowledgement_victim on acknowledgement (victim_id);
