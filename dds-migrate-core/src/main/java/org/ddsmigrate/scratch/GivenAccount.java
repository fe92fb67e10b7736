package org.ddsmigrate.scratch;

import java.util.Optional;
import javax.sql.DataSource;
import org.ddsmigrate.UserProblem;
import org.postgresql.ds.PGSimpleDataSource;

/** As whom we work on a given server: the given user itself, or an ordinary role that a superuser made for us. */
record GivenAccount(
        GivenOptions options, Administration administration, String owner, Password password, boolean ownerIsOurs)
        implements AutoCloseable {
    static GivenAccount of(GivenOptions options, String ownerToMake) {
        Administration administration =
                new Administration(source(options, Optional.empty(), options.user(), options.password()), "scratch");
        boolean superuser = holds(administration, "rolsuper");
        if (superuser && options.superuser() == GivenOptions.Superuser.REFUSED) {
            administration.close();
            throw new UserProblem(
                    "The user \"" + options.user() + "\" of the scratch server is a superuser",
                    "Give an ordinary user with the right CREATEDB; or, if the server is only for this, allow superusers:"
                            + " -Ddds.scratchSuperuser");
        }
        if (!superuser) {
            if (!holds(administration, "rolcreatedb")) {
                administration.close();
                throw new UserProblem(
                        "The user \"" + options.user() + "\" may not create databases on the scratch server",
                        "Let an administrator run: ALTER ROLE \"" + options.user() + "\" CREATEDB.");
            }
            return new GivenAccount(options, administration, options.user(), new Password(options.password()), false);
        }
        Password password = Password.random();
        administration.run("CREATE ROLE %I LOGIN PASSWORD %L", ownerToMake, password.value());
        return new GivenAccount(options, administration, ownerToMake, password, true);
    }

    ScratchDatabase database(String name, String physical) {
        return new GivenDatabase(this, name, physical);
    }

    @Override
    public void close() {
        if (ownerIsOurs) {
            administration.run("DROP ROLE IF EXISTS %I", owner);
        }
        administration.close();
    }

    private static boolean holds(Administration administration, String attribute) {
        return !administration
                .names("SELECT rolname FROM pg_catalog.pg_roles WHERE rolname = current_user AND " + attribute)
                .isEmpty();
    }

    private static PGSimpleDataSource source(
            GivenOptions options, Optional<String> database, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(options.url());
        database.ifPresent(source::setDatabaseName);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("dds-migrate");
        return source;
    }

    /** A scratch database on the given server, which there has a longer name. */
    private record GivenDatabase(GivenAccount account, String name, String physical) implements ScratchDatabase {
        @Override
        public DataSource owner() {
            return source(account.options, Optional.of(physical), user(), password());
        }

        @Override
        public DataSource superuser() {
            if (!account.ownerIsOurs) {
                throw new UserProblem(
                        "Observing statements needs a superuser on the scratch server",
                        "Give the URL of a server that is only for this with a superuser, or use the embedded one.");
            }
            return source(account.options, Optional.of(physical), account.options.user(), account.options.password());
        }

        @Override
        public DataSource observer() {
            return account.ownerIsOurs ? superuser() : owner();
        }

        @Override
        public String url() {
            return source(account.options, Optional.of(physical), user(), password())
                    .getURL();
        }

        @Override
        public String user() {
            return account.owner;
        }

        @Override
        public String password() {
            return account.password.value();
        }

        @Override
        public String toString() {
            return "GivenDatabase[" + physical + "]";
        }
    }
}
