-- Change enum e +new
ALTER TYPE public.e ADD VALUE 'new';
