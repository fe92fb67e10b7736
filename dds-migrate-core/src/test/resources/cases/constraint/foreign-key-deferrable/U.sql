-- Change foreign key b.x deferrability
ALTER TABLE public.b ALTER CONSTRAINT x NOT DEFERRABLE;

-- Change foreign key b.y deferrability
ALTER TABLE public.b ALTER CONSTRAINT y DEFERRABLE;

-- Change foreign key b.z deferrability
ALTER TABLE public.b ALTER CONSTRAINT z DEFERRABLE INITIALLY DEFERRED;
