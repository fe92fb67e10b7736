create collation gone (provider = icu, locale = 'fr');
