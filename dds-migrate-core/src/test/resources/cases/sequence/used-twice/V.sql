-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add sequence shared
CREATE SEQUENCE public.shared;

-- Add routine next_shared()
CREATE FUNCTION public.next_shared()
 RETURNS bigint
 LANGUAGE sql
AS $function$select nextval('shared')$function$;

-- Change column a.id default none → nextval('public.shared'::regclass)
ALTER TABLE public.a ALTER COLUMN id SET DEFAULT nextval('public.shared'::regclass);
SELECT setval('public.shared', greatest(max(id) + 1, (SELECT last_value FROM public.shared)), false) FROM public.a;

-- Add table b
CREATE TABLE public.b (
    id bigint DEFAULT nextval('public.shared'::regclass) NOT NULL,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);
