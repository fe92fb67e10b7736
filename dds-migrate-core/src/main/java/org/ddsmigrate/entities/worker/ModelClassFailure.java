package org.ddsmigrate.entities.worker;

/** A model class that the JVM cannot load. */
final class ModelClassFailure extends RuntimeException {
    private final transient Failed failed;

    ModelClassFailure(Failed failed, Throwable cause) {
        super(failed.toString(), cause);
        this.failed = failed;
    }

    Failed failed() {
        return failed;
    }
}
