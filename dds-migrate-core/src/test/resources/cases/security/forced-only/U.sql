-- Change table docs row security
ALTER TABLE public.docs NO FORCE ROW LEVEL SECURITY;

-- Change table files row security
ALTER TABLE public.files FORCE ROW LEVEL SECURITY;
