-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change table docs row security
ALTER TABLE public.docs ENABLE ROW LEVEL SECURITY;

-- Add table members
CREATE TABLE public.members (
    doc bigint,
    who name
);

-- Add routine is_member(bigint)
CREATE FUNCTION public.is_member(d bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ SELECT EXISTS (SELECT FROM members WHERE doc = d) $function$;

-- Add policy docs.a
CREATE POLICY a ON public.docs USING ((EXISTS ( SELECT
   FROM public.members m
  WHERE ((m.doc = docs.id) AND (m.who = CURRENT_USER)))));

-- Add policy docs.b
CREATE POLICY b ON public.docs USING (public.is_member(id));
