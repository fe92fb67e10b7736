-- Change foreign key b.x deferrability
ALTER TABLE public.b ALTER CONSTRAINT x DEFERRABLE INITIALLY DEFERRED;

-- Change foreign key b.y deferrability
ALTER TABLE public.b ALTER CONSTRAINT y NOT DEFERRABLE;

-- Change foreign key b.z deferrability
ALTER TABLE public.b ALTER CONSTRAINT z DEFERRABLE;
