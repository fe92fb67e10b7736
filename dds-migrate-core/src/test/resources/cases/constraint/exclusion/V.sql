-- Drop exclusion a.changed
ALTER TABLE public.a DROP CONSTRAINT changed;

-- Drop exclusion a.gone
ALTER TABLE public.a DROP CONSTRAINT gone;

-- Add exclusion a.added
ALTER TABLE public.a ADD CONSTRAINT added EXCLUDE USING gist (r WITH &&, box(point((x)::double precision, (x)::double precision), point((x)::double precision, (x)::double precision)) WITH &&) WHERE ((s <> ''::text)) DEFERRABLE INITIALLY DEFERRED;

-- Add exclusion a.changed
ALTER TABLE public.a ADD CONSTRAINT changed EXCLUDE USING btree (x WITH =) WHERE ((x > 1));
