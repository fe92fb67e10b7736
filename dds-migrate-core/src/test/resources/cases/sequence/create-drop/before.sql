create sequence gone start 5;
