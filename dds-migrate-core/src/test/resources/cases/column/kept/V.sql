-- Drop unique project.project_code_key
ALTER TABLE public.project DROP CONSTRAINT project_code_key;

-- Drop column project.code, copied to dds_kept_project_code first
CREATE TABLE public.dds_kept_project_code AS SELECT org, id, code FROM public.project;
ALTER TABLE public.project DROP COLUMN code;

-- Drop column project.sensitive, copied to dds_kept_project_sensitive first
CREATE TABLE public.dds_kept_project_sensitive AS SELECT org, id, sensitive FROM public.project WHERE sensitive IS NOT NULL;
ALTER TABLE public.project DROP COLUMN sensitive;

-- Drop column project.state, copied to dds_kept_project_state first
CREATE TABLE public.dds_kept_project_state AS SELECT org, id, state FROM public.project;
ALTER TABLE public.project DROP COLUMN state;
