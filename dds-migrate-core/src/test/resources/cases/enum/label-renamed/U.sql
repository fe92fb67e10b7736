-- Rename enum mood.unhappy → sad
ALTER TYPE public.mood RENAME VALUE 'unhappy' TO 'sad';
