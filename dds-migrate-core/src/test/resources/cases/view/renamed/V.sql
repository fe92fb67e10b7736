-- Rename view v → v2
ALTER VIEW public.v RENAME TO v2;
