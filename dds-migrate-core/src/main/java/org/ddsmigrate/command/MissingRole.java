package org.ddsmigrate.command;

import org.ddsmigrate.UserProblem;

/** The model's SQL names a role that the scratch server does not have yet. */
final class MissingRole extends RuntimeException {
    private final String role;
    private final UserProblem problem;

    MissingRole(String role, UserProblem problem) {
        super(problem);
        this.role = role;
        this.problem = problem;
    }

    String role() {
        return role;
    }

    UserProblem problem() {
        return problem;
    }
}
