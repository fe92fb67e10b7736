-- Change column t1.code null → not null
-- Rows in the way: SELECT count(*) FROM public.t1 WHERE code IS NULL;
ALTER TABLE public.t1 ALTER COLUMN code SET NOT NULL;

-- Change table t1 partition
ALTER TABLE public.t ATTACH PARTITION public.t1 FOR VALUES FROM (1) TO (10);

-- Add foreign key note.note_k_code_fkey
-- Rows in the way: SELECT count(*) FROM public.note AS r WHERE r.k IS NOT NULL AND r.code IS NOT NULL AND NOT EXISTS (SELECT FROM public.t1 AS t WHERE t.k = r.k AND t.code = r.code);
ALTER TABLE public.note ADD CONSTRAINT note_k_code_fkey FOREIGN KEY (k, code) REFERENCES public.t1 (k, code);
