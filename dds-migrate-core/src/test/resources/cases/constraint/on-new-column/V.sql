-- Add column a.n integer
ALTER TABLE public.a ADD COLUMN n integer;

-- Add column a.m integer
ALTER TABLE public.a ADD COLUMN m integer;

-- Add unique a.a_m_n_key
ALTER TABLE public.a ADD CONSTRAINT a_m_n_key UNIQUE (m, n);

-- Add unique a.a_n_key
ALTER TABLE public.a ADD CONSTRAINT a_n_key UNIQUE (n);

-- Add check a.a_check
ALTER TABLE public.a ADD CONSTRAINT a_check CHECK (m > n);

-- Add check a.a_n_check
ALTER TABLE public.a ADD CONSTRAINT a_n_check CHECK (n > 0);

-- Add foreign key a.a_n_fkey
ALTER TABLE public.a ADD CONSTRAINT a_n_fkey FOREIGN KEY (n) REFERENCES public.a (id);
