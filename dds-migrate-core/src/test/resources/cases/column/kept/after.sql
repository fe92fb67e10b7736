CREATE TABLE project (
    org integer,
    id integer,
    PRIMARY KEY (org, id)
);
