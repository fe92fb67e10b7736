-- Drop table z
DROP TABLE public.z;
