-- Change composite point_3d
ALTER TYPE public.point_3d DROP ATTRIBUTE z CASCADE;
