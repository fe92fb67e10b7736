INSERT INTO usage (id, project_id, usage, cost, time_collected)
VALUES (1, 1, 12.5, 0.125, '2022-05-31 23:59'), (2, 2, 0, 0, '2022-05-31 23:59');
