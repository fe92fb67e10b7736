-- Change enum e +a +c +c2 +e +f
ALTER TYPE public.e ADD VALUE 'a' BEFORE 'b';
ALTER TYPE public.e ADD VALUE 'c' BEFORE 'd';
ALTER TYPE public.e ADD VALUE 'c2' BEFORE 'd';
ALTER TYPE public.e ADD VALUE 'e';
ALTER TYPE public.e ADD VALUE 'f';

-- Change enum f +x +y
ALTER TYPE public.f ADD VALUE 'x';
ALTER TYPE public.f ADD VALUE 'y';
