-- The column is called email.
create index invites_id_again on invites (id);
create index invites_mail on invites (mail);
