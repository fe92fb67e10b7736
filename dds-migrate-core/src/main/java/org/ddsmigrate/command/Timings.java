package org.ddsmigrate.command;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** How long each part of a run took; parts may run beside each other, so they don't add up to the whole. */
public final class Timings {
    private final Map<String, Duration> parts = new LinkedHashMap<>();

    <T> T time(String part, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            add(part, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private synchronized void add(String part, Duration duration) {
        parts.merge(part, duration, Duration::plus);
    }

    /** The parts in the order in which they ended first. */
    public synchronized Map<String, Duration> parts() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }
}
