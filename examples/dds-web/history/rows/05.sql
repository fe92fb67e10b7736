INSERT INTO password_resets (id, user_id, email, issued, changed, valid)
VALUES
    (1, 'ada', 'ada@example.org', '2022-03-15 08:00', '2022-03-15 08:05', false),
    (2, NULL, 'gone@example.org', '2022-03-15 09:00', NULL, true);
