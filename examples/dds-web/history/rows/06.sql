INSERT INTO motd (id, message, date_created) VALUES (1, 'Downtime on Friday', '2022-04-06 12:00');
