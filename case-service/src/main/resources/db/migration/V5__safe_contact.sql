-- How a victim may be contacted: what a channel may show, where nobody may write to, and how to behave.
alter table contact_channel
    add column text_preview boolean not null default false,
    -- when a message there last came back; cleared when the plan is set anew
    add column refused_at   timestamptz;
alter table contact_plan
    add column never_contact   text    not null default '',
    add column withheld_number boolean not null default true,
    add column safe_name       text,
    add column interpreter     boolean not null default false,
    add column format          text    not null default 'STANDARD';

-- A decision can be made again: all that it rested on, without an address, and the version of the rules.
-- Null in those that are older.
alter table contact_decision
    add column victim_version bigint,
    add column rules          text,
    add column reasons        text,
    add column question       text;
