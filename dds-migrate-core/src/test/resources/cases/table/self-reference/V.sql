-- Add column node.root integer
ALTER TABLE public.node ADD COLUMN root integer;

-- Add foreign key node.node_parent_fkey
-- Rows in the way: SELECT count(*) FROM public.node AS r WHERE r.parent IS NOT NULL AND NOT EXISTS (SELECT FROM public.node AS t WHERE t.id = r.parent);
ALTER TABLE public.node ADD CONSTRAINT node_parent_fkey FOREIGN KEY (parent) REFERENCES public.node (id) ON DELETE CASCADE;

-- Add foreign key node.node_root_fkey
ALTER TABLE public.node ADD CONSTRAINT node_root_fkey FOREIGN KEY (root) REFERENCES public.node (id);
