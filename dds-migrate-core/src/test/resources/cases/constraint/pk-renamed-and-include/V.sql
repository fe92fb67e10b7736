-- Drop primary key t.pk
ALTER TABLE public.t DROP CONSTRAINT pk;

-- Add primary key t.pk2
ALTER TABLE public.t ADD CONSTRAINT pk2 PRIMARY KEY (a) INCLUDE (b);
