create table a (id int primary key, email text constraint a_mail_key unique, constraint a_mail_check check (email <> ''));
