-- What case-service makes of a code to compare it: HMAC-SHA-256 with the key of the installation, whose two pads are kept here.
create or replace function bench_pad(filler int) returns bytea language plpgsql as $$
declare
    pad bytea := (select sha256(convert_to(secret, 'UTF8')) from fingerprint_key) || decode(repeat('00', 32), 'hex');
begin
    for at in 0..63 loop
        pad := set_byte(pad, at, get_byte(pad, at) # filler);
    end loop;
    return pad;
end $$;
create table if not exists bench_pads as select bench_pad(54) as inner_pad, bench_pad(92) as outer_pad;

create or replace function bench_family(n bigint) returns text language sql immutable as
    $$ select (array['Smith', 'Jones', 'Khan', 'Patel', 'Brown', 'Okafor', 'Taylor', 'Evans', 'Murphy', 'Silva'])[1 + n % 10] $$;
