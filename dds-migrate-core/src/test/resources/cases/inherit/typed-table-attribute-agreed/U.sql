-- Change composite point_3d
ALTER TYPE public.point_3d ADD ATTRIBUTE z integer CASCADE;
