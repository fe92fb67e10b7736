-- Change table docs row security
ALTER TABLE public.docs FORCE ROW LEVEL SECURITY;

-- Change table files row security
ALTER TABLE public.files NO FORCE ROW LEVEL SECURITY;
