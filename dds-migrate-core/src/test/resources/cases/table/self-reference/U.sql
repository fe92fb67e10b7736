-- Drop foreign key node.node_parent_fkey
ALTER TABLE public.node DROP CONSTRAINT node_parent_fkey;

-- Drop foreign key node.node_root_fkey
ALTER TABLE public.node DROP CONSTRAINT node_root_fkey;

-- Drop column node.root
ALTER TABLE public.node DROP COLUMN root;
