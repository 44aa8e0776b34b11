-- Messages of a digest go as one: what a provider calls it belongs to each of them.
drop index handover_reference;
create index handover_reference on handover (provider, reference);
