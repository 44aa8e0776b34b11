-- A mailbox that a reply came from is looked for as addresses are compared: whatever its case, and without what follows a plus.
create index contact_channel_mailbox on contact_channel ((regexp_replace(lower(address), '\+[^@]*@', '@')))
    where channel = 'EMAIL';
