-- Rename primary key t.old → new
ALTER TABLE public.t RENAME CONSTRAINT old TO new;

-- Change foreign key t.up deferrability
ALTER TABLE public.t ALTER CONSTRAINT up DEFERRABLE;
