package org.ddsmigrate.scratch;

import javax.sql.DataSource;

/** A database on a server of ours. */
record LocalDatabase(Endpoint endpoint, String name, String user, Password ownerPassword, Password superuserPassword)
        implements ScratchDatabase {
    @Override
    public DataSource owner() {
        return endpoint.dataSource(name, user, ownerPassword);
    }

    @Override
    public DataSource superuser() {
        return endpoint.dataSource(name, Cluster.SUPERUSER, superuserPassword);
    }

    @Override
    public String url() {
        return endpoint.url(name);
    }

    @Override
    public String password() {
        return ownerPassword.value();
    }
}
