-- Whether the words of a message gave nothing away, so that the victim may not know what it is about. Of older ones nobody said.
alter table contact_record add column discreet boolean;
