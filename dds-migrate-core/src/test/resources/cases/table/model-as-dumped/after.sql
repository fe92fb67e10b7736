\restrict o7sNFqNWzWnMPVfKNNbTyXD
SET statement_timeout = 0;
SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.t (a integer, b text, c integer);
COPY public.t (a, b) FROM stdin;
1	x
2	it's
\.

CREATE INDEX CONCURRENTLY t_a ON public.t (a);
VACUUM public.t;
\unrestrict o7sNFqNWzWnMPVfKNNbTyXD
