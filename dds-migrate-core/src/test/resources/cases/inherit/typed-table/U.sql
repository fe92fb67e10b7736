-- Change column points.y not null → null
ALTER TABLE public.points ALTER COLUMN y DROP NOT NULL;

-- Change column points.y default 1 → 0
ALTER TABLE public.points ALTER COLUMN y SET DEFAULT 0;

-- Drop table more_points
DROP TABLE public.more_points;
