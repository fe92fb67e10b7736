INSERT INTO reporting (id, date, unit_count, researcher_count, unit_personnel_count, superadmin_count, total_user_count,
    total_project_count, unit_admin_count, active_project_count, inactive_project_count, project_owner_unique_count,
    tb_stored_now, tb_uploaded_since_start, tbhours, tbhours_since_start)
VALUES (2, '2023-07-01', 2, 2, 1, 1, 4, 3, 1, 2, 1, 1, 0.25, 0.5, 12.75, 1e6);
