package org.ddsmigrate.command;

import java.sql.SQLException;
import java.util.Optional;

/** Recognises a script that stopped by an error of its own, {@code RAISE EXCEPTION}. */
final class RaisedError {
    private static final String RAISE_EXCEPTION = "P0001";

    private RaisedError() {}

    static boolean isIn(Throwable problem) {
        Optional<Throwable> cause = Optional.of(problem);
        while (cause.isPresent()) {
            if (cause.get() instanceof SQLException sql && RAISE_EXCEPTION.equals(sql.getSQLState())) {
                return true;
            }
            cause = Optional.ofNullable(cause.get().getCause());
        }
        return false;
    }
}
