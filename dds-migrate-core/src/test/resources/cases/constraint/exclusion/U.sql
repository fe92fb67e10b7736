-- Drop exclusion a.added
ALTER TABLE public.a DROP CONSTRAINT added;

-- Drop exclusion a.changed
ALTER TABLE public.a DROP CONSTRAINT changed;

-- Add exclusion a.changed
ALTER TABLE public.a ADD CONSTRAINT changed EXCLUDE USING btree (x WITH =) WHERE ((x > 0));

-- Add exclusion a.gone
ALTER TABLE public.a ADD CONSTRAINT gone EXCLUDE USING gist (r WITH &&);
