-- Change enum mood +sad +none
ALTER TYPE public.mood ADD VALUE 'sad' BEFORE 'ok';
ALTER TYPE public.mood ADD VALUE 'none';
