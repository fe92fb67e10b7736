-- Rename column a.mail → email
ALTER TABLE public.a RENAME COLUMN mail TO email;
