-- Change enum e -a -c -c2 -e -f
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('b', 'd');
DROP TYPE public.e_before;

-- Change enum f -x -y
ALTER TYPE public.f RENAME TO f_before;
CREATE TYPE public.f AS ENUM ();
DROP TYPE public.f_before;
