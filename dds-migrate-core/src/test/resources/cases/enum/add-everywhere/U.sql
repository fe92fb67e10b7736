-- Change enum e -a -c -c2 -e -f
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('b', 'd');

-- Change enum f -x -y
ALTER TYPE public.f RENAME TO f_before;
CREATE TYPE public.f AS ENUM ();

-- Drop enum e as it was before
DROP TYPE public.e_before;

-- Drop enum f as it was before
DROP TYPE public.f_before;
