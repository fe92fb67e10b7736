-- Drop cast (character varying AS public.state)
DROP CAST (character varying AS public.state);

-- Drop cast (public.state AS character varying)
DROP CAST (public.state AS character varying);

-- Change enum state -LOST
ALTER TYPE public.state RENAME TO state_before;
CREATE TYPE public.state AS ENUM ('CLOSED', 'OPEN');

-- Add cast (character varying AS public.state)
CREATE CAST (character varying AS public.state) WITH INOUT AS IMPLICIT;

-- Add cast (public.state AS character varying)
CREATE CAST (public.state AS character varying) WITH INOUT AS IMPLICIT;

-- Change column customer.state public.state made anew (Customer.state)
ALTER TABLE public.customer ALTER COLUMN state TYPE public.state USING state::text::public.state;

-- Drop enum state as it was before
DROP TYPE public.state_before;
