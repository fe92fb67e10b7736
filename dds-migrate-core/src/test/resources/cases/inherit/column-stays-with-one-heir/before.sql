CREATE TABLE public.p (a integer, b integer);
CREATE TABLE public.k () INHERITS (public.p);
CREATE TABLE public.l () INHERITS (public.p);
CREATE VIEW public.v AS SELECT b FROM public.k;
