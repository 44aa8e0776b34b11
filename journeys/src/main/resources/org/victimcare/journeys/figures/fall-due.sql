-- The open obligations of so many cases fall due together, so many seconds from now. All warnings have been given.
set session_replication_role = replica;
update obligation set due_at = now() + interval '20 seconds' + interval '60 seconds' * (n / :number.0), next_at = now() + interval '20 seconds' + interval '60 seconds' * (n / :number.0)
from generate_series(1, :number) n where id = bench_id('001a', n);
set session_replication_role = origin;
