INSERT INTO reporting (id, date, unit_count, researchuser_count, unituser_count, superadmin_count, total_user_count)
VALUES (1, '2023-02-01', 2, 2, 1, 1, 4);
