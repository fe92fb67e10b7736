-- Add table gone
CREATE TABLE public.gone (
    id integer NOT NULL,
    CONSTRAINT gone_pkey PRIMARY KEY (id)
);

-- Add foreign key a.a_g_fkey
ALTER TABLE public.a ADD CONSTRAINT a_g_fkey FOREIGN KEY (g) REFERENCES public.gone (id);
