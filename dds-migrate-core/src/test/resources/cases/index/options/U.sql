-- Change index a.g
ALTER INDEX public.g SET (fastupdate = off, gin_pending_list_limit = 128);

-- Change index a.i
ALTER INDEX public.i SET (fillfactor = 70);
ALTER INDEX public.i RESET (deduplicate_items);

-- Change index a.j
ALTER INDEX public.j RESET (fillfactor);
