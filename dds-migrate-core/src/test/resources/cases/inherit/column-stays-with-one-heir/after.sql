CREATE TABLE public.p (a integer);
CREATE TABLE public.k (b integer) INHERITS (public.p);
CREATE TABLE public.l () INHERITS (public.p);
CREATE VIEW public.v AS SELECT b FROM public.k;
