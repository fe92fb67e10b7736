-- Rename primary key t.new → old
ALTER TABLE public.t RENAME CONSTRAINT new TO old;

-- Change foreign key t.up deferrability
ALTER TABLE public.t ALTER CONSTRAINT up NOT DEFERRABLE;
