package org.ddsmigrate.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that the user named: only ever worked on by what the user asks for. */
public record GivenDatabase(String url, Optional<String> user, Optional<String> password) {
    private static final String PREFIX = "jdbc:postgresql:";
    private static final int SECONDS_TO_CONNECT = 10;

    public GivenDatabase {
        if (!url.startsWith(PREFIX)) {
            throw new UserProblem(
                    "only PostgreSQL is supported, and its URLs begin with " + PREFIX, where(url), "Correct the URL");
        }
    }

    public PGSimpleDataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setURL(url);
        } catch (IllegalArgumentException e) {
            throw new UserProblem(
                    "this is no URL of a PostgreSQL database",
                    where(url),
                    "Write it as jdbc:postgresql://host:port/database");
        }
        user.ifPresent(source::setUser);
        password.ifPresent(source::setPassword);
        source.setLoginTimeout(SECONDS_TO_CONNECT);
        source.setApplicationName("dds-migrate");
        return source;
    }

    /** Where it is and who connects, never with the password. */
    public String description() {
        return where(url) + user.map(name -> " as " + name).orElse("");
    }

    /**
     * The server's major version, which says which scratch server is like it.
     *
     * @throws org.ddsmigrate.EnvironmentProblem when it can't be reached, or is too old
     */
    public int majorVersion() {
        try (Connection connection = dataSource().getConnection()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            PostgresVersions.requireSupported(major, description());
            return major;
        } catch (SQLException e) {
            throw Unreachable.problem(e, description(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String toString() {
        return description();
    }

    /** Parameters may hold a password, and so may a user before the host. */
    private static String where(String url) {
        int query = url.indexOf('?');
        String address = query < 0 ? url : url.substring(0, query);
        return address.replaceFirst("//[^/@]*@", "//");
    }
}
