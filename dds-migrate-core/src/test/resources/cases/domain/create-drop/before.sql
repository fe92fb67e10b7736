create domain gone as int;
