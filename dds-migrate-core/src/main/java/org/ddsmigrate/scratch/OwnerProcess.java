package org.ddsmigrate.scratch;

import java.time.Instant;
import java.util.Optional;

/** A process that cannot be mistaken for a later one with the same number. */
record OwnerProcess(long pid, long startMillis) {
    static OwnerProcess current() {
        return of(ProcessHandle.current());
    }

    static OwnerProcess of(ProcessHandle handle) {
        return new OwnerProcess(
                handle.pid(),
                handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    boolean isAlive() {
        Optional<ProcessHandle> handle = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        return handle.isPresent() && of(handle.get()).equals(this);
    }
}
