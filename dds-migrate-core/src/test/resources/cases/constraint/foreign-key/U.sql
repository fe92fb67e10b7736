-- Drop foreign key b.b_id_fkey
ALTER TABLE public.b DROP CONSTRAINT b_id_fkey;

-- Drop foreign key b.b_x_fkey
ALTER TABLE public.b DROP CONSTRAINT b_x_fkey;

-- Drop foreign key b.b_x_y_fkey
ALTER TABLE public.b DROP CONSTRAINT b_x_y_fkey;

-- Drop foreign key b.b_y_fkey
ALTER TABLE public.b DROP CONSTRAINT b_y_fkey;
