package org.ddsmigrate.scratch;

import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that somebody runs and lets us make databases on, and as whom. */
public record GivenOptions(String url, String user, String password, Superuser superuser) {
    /** Whether the user may be a superuser, whose migrations would prove nothing for an ordinary owner. */
    public enum Superuser {
        /** Such a user is a mistake: probably the URL of a real database. */
        REFUSED,
        /** The server is meant for this: an ordinary role is made there to own the databases. */
        ALLOWED
    }

    /**
     * A server that is named like a database.
     *
     * @throws UserProblem when neither the URL nor anything else says who connects
     */
    public static GivenOptions of(GivenDatabase database, Superuser superuser) {
        PGSimpleDataSource source = database.dataSource();
        return new GivenOptions(
                source.getURL(),
                Optional.ofNullable(source.getUser())
                        .orElseThrow(() -> new UserProblem(
                                "nothing says who makes databases on the scratch server",
                                database.description(),
                                "Give -Ddds.scratchUser=... and -Ddds.scratchPassword=..., or name both in the URL")),
                Optional.ofNullable(source.getPassword()).orElse(""),
                superuser);
    }

    @Override
    public String toString() {
        return "GivenOptions[" + user + ", " + superuser + "]";
    }
}
