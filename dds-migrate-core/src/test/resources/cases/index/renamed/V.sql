-- Rename index a.one → a_x_idx
ALTER INDEX public.one RENAME TO a_x_idx;

-- Rename index a.two → Two
ALTER INDEX public.two RENAME TO "Two";
