package org.ddsmigrate.history;

import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.flywaydb.core.api.logging.LogFactory;

/** Catches what Flyway would print, for each thread its own, so that it can be shown when somebody asks. */
final class FlywayLog {
    private static final ThreadLocal<List<String>> LINES = ThreadLocal.withInitial(ArrayList::new);

    /** Flyway asks for this creator because every configuration names the logger {@code console}. */
    private static final LogCreator CREATOR = owner -> new CatchingLog();

    private FlywayLog() {}

    static void start() {
        LogFactory.setFallbackLogCreator(CREATOR);
        LogFactory.setLogCreator(CREATOR);
        LINES.get().clear();
    }

    /** What was caught on this thread since {@link #start()}. */
    static List<String> lines() {
        return List.copyOf(LINES.get());
    }

    private static void line(String level, String message) {
        for (String line : message.split("\\R", -1)) {
            if (!line.isBlank()) {
                LINES.get().add(level + line);
            }
        }
    }

    private static final class CatchingLog implements Log {
        /** Flyway 11 asks; later releases do not. */
        @Override
        @SuppressWarnings("deprecation")
        public boolean isDebugEnabled() {
            return false;
        }

        @Override
        public void debug(String message) {}

        @Override
        public void info(String message) {
            line("", message);
        }

        @Override
        public void warn(String message) {
            line("warning: ", message);
        }

        @Override
        public void error(String message) {
            line("error: ", message);
        }

        @Override
        public void error(String message, Exception e) {
            line("error: ", message);
        }

        @Override
        public void notice(String message) {
            line("notice: ", message);
        }
    }
}
