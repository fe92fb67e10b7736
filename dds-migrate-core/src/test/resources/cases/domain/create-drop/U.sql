-- Add domain gone
CREATE DOMAIN public.gone AS integer;

-- Drop table t
DROP TABLE public.t;

-- Drop domain many
DROP DOMAIN public.many;

-- Drop domain small_email
DROP DOMAIN public.small_email;

-- Drop domain email
DROP DOMAIN public.email;
