alter table invites drop column role;
