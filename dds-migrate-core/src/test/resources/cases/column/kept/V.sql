-- Keep column project.code, copied to dds_kept_project_code
CREATE TABLE public.dds_kept_project_code AS SELECT org, id, code FROM public.project;

-- Keep column project.sensitive, copied to dds_kept_project_sensitive
CREATE TABLE public.dds_kept_project_sensitive AS SELECT org, id, sensitive FROM public.project WHERE sensitive IS NOT NULL;

-- Keep column project.state, copied to dds_kept_project_state
CREATE TABLE public.dds_kept_project_state AS SELECT org, id, state FROM public.project;

-- Drop unique project.project_code_key
ALTER TABLE public.project DROP CONSTRAINT project_code_key;

-- Drop column project.code
ALTER TABLE public.project DROP COLUMN code;

-- Drop column project.sensitive
ALTER TABLE public.project DROP COLUMN sensitive;

-- Drop column project.state
ALTER TABLE public.project DROP COLUMN state;
