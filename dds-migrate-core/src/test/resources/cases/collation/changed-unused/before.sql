create collation c (provider = icu, locale = 'fr');
