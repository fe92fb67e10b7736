-- Add column node.root integer
ALTER TABLE public.node ADD COLUMN root integer;

-- Add foreign key node.node_parent_fkey
ALTER TABLE public.node ADD CONSTRAINT node_parent_fkey FOREIGN KEY (parent) REFERENCES public.node (id) ON DELETE CASCADE;

-- Add foreign key node.node_root_fkey
ALTER TABLE public.node ADD CONSTRAINT node_root_fkey FOREIGN KEY (root) REFERENCES public.node (id);
