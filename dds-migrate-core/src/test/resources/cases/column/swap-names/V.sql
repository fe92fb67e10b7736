-- Rename column a.x → y_renaming
ALTER TABLE public.a RENAME COLUMN x TO y_renaming;

-- Rename column a.y → x_renaming
ALTER TABLE public.a RENAME COLUMN y TO x_renaming;

-- Rename column a.y_renaming → y
ALTER TABLE public.a RENAME COLUMN y_renaming TO y;

-- Rename column a.x_renaming → x
ALTER TABLE public.a RENAME COLUMN x_renaming TO x;
