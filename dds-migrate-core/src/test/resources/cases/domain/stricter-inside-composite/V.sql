-- Change domain amount
ALTER DOMAIN public.amount RENAME TO amount_before;
CREATE DOMAIN public.amount AS integer NOT NULL;

-- Change composite line
ALTER TYPE public.line RENAME TO line_before;
CREATE TYPE public.line AS (
    a public.amount
);

-- Change column t.l public.line made anew
ALTER TABLE public.t ALTER COLUMN l TYPE public.line USING l::text::public.line;

-- Drop composite line as it was before
DROP TYPE public.line_before;

-- Drop domain amount as it was before
DROP DOMAIN public.amount_before;
