UPDATE users SET totp_enabled = true, _totp_secret = '\x61', totp_last_verified = '2022-04-14 10:00' WHERE username = 'cy';
