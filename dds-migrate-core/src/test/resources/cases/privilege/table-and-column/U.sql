-- Change table docs privileges
REVOKE SELECT ON TABLE public.docs FROM reader;
REVOKE DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE ON TABLE public.docs FROM writer;
GRANT INSERT, SELECT ON TABLE public.docs TO reader;

-- Change column docs.note privileges
GRANT UPDATE (note) ON TABLE public.docs TO reader;

-- Change column docs.open privileges
REVOKE UPDATE (open) ON TABLE public.docs FROM writer;
