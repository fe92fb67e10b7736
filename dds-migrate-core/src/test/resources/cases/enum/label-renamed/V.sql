-- Rename enum mood.sad → unhappy
ALTER TYPE public.mood RENAME VALUE 'sad' TO 'unhappy';
