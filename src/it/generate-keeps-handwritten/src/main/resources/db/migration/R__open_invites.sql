create or replace view open_invites as
select id, email from invites where not accepted;
