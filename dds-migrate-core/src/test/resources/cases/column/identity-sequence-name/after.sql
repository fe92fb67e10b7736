create table a (id bigint generated always as identity (sequence name my_numbers) primary key);
