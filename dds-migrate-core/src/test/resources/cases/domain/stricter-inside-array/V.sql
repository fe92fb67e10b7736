-- Change domain code
ALTER DOMAIN public.code RENAME TO code_before;
CREATE DOMAIN public.code AS text
    CONSTRAINT short CHECK (length(VALUE) < 5);

-- Change column t.many default '{a}'::public.code[] → none
ALTER TABLE public.t ALTER COLUMN many DROP DEFAULT;

-- Change column t.many public.code[] made anew
ALTER TABLE public.t ALTER COLUMN many TYPE public.code[] USING many::public.code[];

-- Change column t.many default none → '{a}'::public.code[]
ALTER TABLE public.t ALTER COLUMN many SET DEFAULT '{a}'::public.code[];

-- Change column t.one public.code made anew
ALTER TABLE public.t ALTER COLUMN one TYPE public.code USING one::public.code;

-- Drop domain code as it was before
DROP DOMAIN public.code_before;
