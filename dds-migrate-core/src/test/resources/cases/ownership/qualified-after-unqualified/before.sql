CREATE TABLE public.invites (id integer PRIMARY KEY);
