package org.ddsmigrate;

import java.util.Optional;

/** A mistake or an open decision in the project itself: a class, a migration, an option. */
public final class UserProblem extends Problem {
    public UserProblem(String what, String remedy) {
        super(what, Optional.empty(), remedy, Optional.empty());
    }

    public UserProblem(String what, String where, String remedy) {
        super(what, Optional.of(where), remedy, Optional.empty());
    }

    public UserProblem(String what, String where, String remedy, Throwable cause) {
        super(what, Optional.of(where), remedy, Optional.of(cause));
    }
}
