-- Rename routine f(integer) → g
ALTER ROUTINE public.f(integer) RENAME TO g;
