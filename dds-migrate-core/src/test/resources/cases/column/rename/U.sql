-- Rename column a.email → mail
ALTER TABLE public.a RENAME COLUMN email TO mail;
