create domain email as text collate "C" default 'x@y' not null constraint has_at check (value like '%@%') check (value <> '');
create domain small_email as email check (length(value) < 10);
create domain many as int[] check (array_length(value, 1) > 0);
create table t (e small_email, m many, a email[]);
comment on domain email is 'mail';
comment on constraint has_at on domain email is 'at';
