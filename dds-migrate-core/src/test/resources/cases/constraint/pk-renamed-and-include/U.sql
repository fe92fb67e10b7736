-- Drop primary key t.pk2
ALTER TABLE public.t DROP CONSTRAINT pk2;

-- Add primary key t.pk
ALTER TABLE public.t ADD CONSTRAINT pk PRIMARY KEY (a);
