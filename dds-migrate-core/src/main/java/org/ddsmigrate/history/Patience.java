package org.ddsmigrate.history;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How long a run waits for locks that others hold, and who is told meanwhile.
 *
 * @param limit nothing for as long as it takes
 * @param say gets one line for each session that is waited for
 */
public record Patience(Optional<Duration> limit, Consumer<String> say) {
    /** For ever, and in silence, as Flyway itself waits. */
    public static final Patience ENDLESS = new Patience(Optional.empty(), line -> {});
}
