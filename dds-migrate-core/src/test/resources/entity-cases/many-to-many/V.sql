-- Add table customer_tag (Customer.tags)
CREATE TABLE public.customer_tag (
    customer_id bigint NOT NULL,
    tags_name character varying(255) NOT NULL,
    CONSTRAINT customer_tag_pkey PRIMARY KEY (customer_id, tags_name)
);

-- Add foreign key customer_tag.customer_tag_customer_id_fkey
ALTER TABLE public.customer_tag ADD CONSTRAINT customer_tag_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer (id);

-- Add foreign key customer_tag.customer_tag_tags_name_fkey
ALTER TABLE public.customer_tag ADD CONSTRAINT customer_tag_tags_name_fkey FOREIGN KEY (tags_name) REFERENCES public.tag (name);
