-- Change enum e +b
ALTER TYPE public.e ADD VALUE 'b' BEFORE 'c';
