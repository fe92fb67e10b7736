create table public.x (i int);
