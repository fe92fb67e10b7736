-- Rename column a.x → x_renaming
ALTER TABLE public.a RENAME COLUMN x TO x_renaming;

-- Rename column a.y → y_renaming
ALTER TABLE public.a RENAME COLUMN y TO y_renaming;

-- Rename column a.x_renaming → y
ALTER TABLE public.a RENAME COLUMN x_renaming TO y;

-- Rename column a.y_renaming → x
ALTER TABLE public.a RENAME COLUMN y_renaming TO x;
