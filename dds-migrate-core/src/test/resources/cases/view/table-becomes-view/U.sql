-- Drop view totals
DROP VIEW public.totals;

-- Add table totals
CREATE TABLE public.totals (
    id bigint NOT NULL,
    total integer NOT NULL,
    CONSTRAINT totals_pkey PRIMARY KEY (id)
);
