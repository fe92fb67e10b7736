-- Change table plain of type
ALTER TABLE public.plain NOT OF;

-- Change table points of type
ALTER TABLE public.points OF public.point_3d;
