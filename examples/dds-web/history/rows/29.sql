UPDATE units SET sto4_start_time = '2023-08-01', sto4_endpoint = 'https://s4.example.org', sto4_name = 'genomics.example.org',
    sto4_access = 'access 4', sto4_secret = 'secret 4' WHERE id = 1;
