package org.ddsmigrate.command;

import java.util.List;
import org.ddsmigrate.UserProblem;

/** Decisions are open. */
final class Undecided extends RuntimeException {
    private final transient List<Question> questions;
    private final transient UserProblem problem;

    Undecided(List<Question> questions, UserProblem problem) {
        super(problem);
        this.questions = List.copyOf(questions);
        this.problem = problem;
    }

    List<Question> questions() {
        return questions;
    }

    /** The same as a message for the user. */
    UserProblem problem() {
        return problem;
    }
}
