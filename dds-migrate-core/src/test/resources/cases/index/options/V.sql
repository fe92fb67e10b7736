-- Change index a.g
ALTER INDEX public.g RESET (fastupdate, gin_pending_list_limit);

-- Change index a.i
ALTER INDEX public.i SET (deduplicate_items = off, fillfactor = 80);

-- Change index a.j
ALTER INDEX public.j SET (fillfactor = 60);
