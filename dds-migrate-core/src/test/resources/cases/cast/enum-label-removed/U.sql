-- Change enum mood +none
ALTER TYPE public.mood ADD VALUE 'none';
