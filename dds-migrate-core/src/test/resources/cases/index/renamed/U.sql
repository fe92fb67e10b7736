-- Rename index a.Two → two
ALTER INDEX public."Two" RENAME TO two;

-- Rename index a.a_x_idx → one
ALTER INDEX public.a_x_idx RENAME TO one;
