package org.ddsmigrate.scratch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a server of ours listens. */
record Endpoint(int port) {
    private static final String HOST = "127.0.0.1";
    private static final int SECONDS_TO_CONNECT = 30;

    String url(String database) {
        return "jdbc:postgresql://" + HOST + ":" + port + "/"
                + URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Without a pool; encryption is not even asked for, which saves two round trips. */
    DataSource dataSource(String database, String user, Password password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {HOST});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password.value());
        source.setSslMode("disable");
        source.setGssEncMode("disable");
        source.setAssumeMinServerVersion("14");
        source.setApplicationName("dds-migrate");
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        return source;
    }
}
