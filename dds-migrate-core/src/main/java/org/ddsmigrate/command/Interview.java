package org.ddsmigrate.command;

import java.util.List;
import java.util.Optional;

/** Somebody at a terminal who can be asked what can't be derived. */
@FunctionalInterface
public interface Interview {
    /** Nobody is there: a question ends the run, with the options that would answer it. */
    Interview NOBODY = questions -> Optional.empty();

    /** The answers to all of the questions, or nothing if they stay open. */
    Optional<Answers> ask(List<Question> questions);
}
