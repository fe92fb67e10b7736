-- Add table company (Company)
CREATE TABLE public.company (
    id bigint NOT NULL,
    vatnumber character varying(255) NOT NULL,
    CONSTRAINT company_pkey PRIMARY KEY (id),
    CONSTRAINT company_vatnumber_key UNIQUE (vatnumber)
);

-- Add foreign key company.company_id_fkey
ALTER TABLE public.company ADD CONSTRAINT company_id_fkey FOREIGN KEY (id) REFERENCES public.customer (id);
