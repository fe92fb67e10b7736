alter table invites add column role varchar(20);
