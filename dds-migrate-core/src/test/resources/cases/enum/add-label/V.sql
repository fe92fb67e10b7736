-- Change enum mood +ok
ALTER TYPE public.mood ADD VALUE 'ok' BEFORE 'happy';
