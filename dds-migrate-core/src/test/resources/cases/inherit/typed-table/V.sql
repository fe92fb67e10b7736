-- Add table more_points
CREATE TABLE public.more_points OF public.point_3d (
    z WITH OPTIONS DEFAULT 3
);

-- Change column points.y default 0 → 1
ALTER TABLE public.points ALTER COLUMN y SET DEFAULT 1;

-- Change column points.y null → not null, filled with 1
UPDATE public.points SET y = 1 WHERE y IS NULL;
ALTER TABLE public.points ALTER COLUMN y SET NOT NULL;
