-- Rename view v2 → v
ALTER VIEW public.v2 RENAME TO v;
