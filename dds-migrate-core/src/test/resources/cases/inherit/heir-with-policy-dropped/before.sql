CREATE TABLE public.p (a integer, b text);
CREATE TABLE public.c () INHERITS (public.p);
CREATE POLICY mine ON public.c USING (b = 'x');
