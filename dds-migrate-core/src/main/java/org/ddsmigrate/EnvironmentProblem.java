package org.ddsmigrate;

import java.util.Optional;

/** Something around the project is broken or out of reach: a database, a disk, a download. */
public final class EnvironmentProblem extends Problem {
    public EnvironmentProblem(String what, String remedy) {
        super(what, Optional.empty(), remedy, Optional.empty());
    }

    public EnvironmentProblem(String what, String where, String remedy) {
        super(what, Optional.of(where), remedy, Optional.empty());
    }

    public EnvironmentProblem(String what, String where, String remedy, Throwable cause) {
        super(what, Optional.of(where), remedy, Optional.of(cause));
    }
}
