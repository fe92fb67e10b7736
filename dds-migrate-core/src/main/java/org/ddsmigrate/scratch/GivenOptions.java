package org.ddsmigrate.scratch;

/** A server that somebody runs and lets us make databases on, and as whom. */
public record GivenOptions(String url, String user, String password, Superuser superuser) {
    /** Whether the user may be a superuser, whose migrations would prove nothing for an ordinary owner. */
    public enum Superuser {
        /** Such a user is a mistake: probably the URL of a real database. */
        REFUSED,
        /** The server is meant for this: an ordinary role is made there to own the databases. */
        ALLOWED
    }

    @Override
    public String toString() {
        return "GivenOptions[" + user + ", " + superuser + "]";
    }
}
