-- Add column a.m text
ALTER TABLE public.a ADD COLUMN m text;
