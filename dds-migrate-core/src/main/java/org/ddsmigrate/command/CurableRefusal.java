package org.ddsmigrate.command;

import java.util.Optional;
import org.ddsmigrate.UserProblem;

/** PostgreSQL refuses the model's SQL for what the scratch server may yet get: a role, or a role's right to own things. */
final class CurableRefusal extends RuntimeException {
    private final transient Optional<String> missingRole;
    private final UserProblem problem;

    /** @param missingRole if it is that, and not a lack of rights */
    CurableRefusal(Optional<String> missingRole, UserProblem problem) {
        super(problem);
        this.missingRole = missingRole;
        this.problem = problem;
    }

    Optional<String> missingRole() {
        return missingRole;
    }

    UserProblem problem() {
        return problem;
    }
}
