-- Change table plain of type
ALTER TABLE public.plain OF public.point_3d;

-- Change table points of type
ALTER TABLE public.points NOT OF;
