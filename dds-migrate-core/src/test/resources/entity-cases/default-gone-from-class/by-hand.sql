alter table customer alter column other set default 3; comment on table customer is 'by hand'; create index customer_name on customer (lower(name));
