-- Change table docs privileges
REVOKE INSERT ON TABLE public.docs FROM reader;
GRANT SELECT ON TABLE public.docs TO reader WITH GRANT OPTION;
GRANT DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE ON TABLE public.docs TO writer;

-- Change column docs.note privileges
REVOKE UPDATE (note) ON TABLE public.docs FROM reader;

-- Change column docs.open privileges
GRANT UPDATE (open) ON TABLE public.docs TO writer;
