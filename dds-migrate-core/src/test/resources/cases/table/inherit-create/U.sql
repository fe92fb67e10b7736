-- Drop table grandchild
DROP TABLE public.grandchild;

-- Drop table child
DROP TABLE public.child;

-- Drop table base
DROP TABLE public.base;
