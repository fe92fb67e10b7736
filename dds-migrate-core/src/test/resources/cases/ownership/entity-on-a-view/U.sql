-- Drop column a.m
ALTER TABLE public.a DROP COLUMN m;
