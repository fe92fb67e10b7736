-- Add column project.sensitive boolean
ALTER TABLE public.project ADD COLUMN sensitive boolean;

-- Add column project.code varchar(10)
ALTER TABLE public.project ADD COLUMN code character varying(10);

-- Add column project.state text
ALTER TABLE public.project ADD COLUMN state text;

-- Fill column project.code null → not null, with what dds_kept_project_code has of it
UPDATE public.project AS t SET code = k.code FROM public.dds_kept_project_code AS k WHERE t.org = k.org AND t.id = k.id;
DROP TABLE public.dds_kept_project_code;
ALTER TABLE public.project ALTER COLUMN code SET NOT NULL;

-- Fill column project.sensitive, with what dds_kept_project_sensitive has of it
UPDATE public.project AS t SET sensitive = k.sensitive FROM public.dds_kept_project_sensitive AS k WHERE t.org = k.org AND t.id = k.id;
DROP TABLE public.dds_kept_project_sensitive;

-- Fill column project.state null → not null, with what dds_kept_project_state has of it, filled with ''
UPDATE public.project AS t SET state = k.state FROM public.dds_kept_project_state AS k WHERE t.org = k.org AND t.id = k.id;
DROP TABLE public.dds_kept_project_state;
UPDATE public.project SET state = '' WHERE state IS NULL;
ALTER TABLE public.project ALTER COLUMN state SET NOT NULL;

-- Add unique project.project_code_key
ALTER TABLE public.project ADD CONSTRAINT project_code_key UNIQUE (code);
