create view names as select id, upper(name) as name from customer;
