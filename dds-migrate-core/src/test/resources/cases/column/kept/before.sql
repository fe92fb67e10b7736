CREATE TABLE project (
    org integer,
    id integer,
    sensitive boolean,
    code varchar(10) NOT NULL UNIQUE,
    state text NOT NULL,
    PRIMARY KEY (org, id)
);
