package org.ddsmigrate.entities.worker;

import java.io.IOException;
import java.nio.file.Path;

/** The forked JVM's main class: reads a {@link Request} file, leaves an {@link Answer} file, and stops at once. */
public final class EntityWorker {
    private EntityWorker() {}

    public static void main(String[] arguments) throws IOException {
        Request request = Exchange.readRequest(Path.of(arguments[0]));
        AnswerFile answerFile = new AnswerFile(Path.of(arguments[1]));
        ParentWatch.start();
        ExitWatch.start(Thread.currentThread(), answerFile);
        answerFile.write(answer(request));
        // Threads that the model classes started must not keep this JVM, nor may their shutdown hooks.
        Runtime.getRuntime().halt(0);
    }

    // Whatever the project's classes throw, errors included, is the answer; standard error is this JVM's log.
    @SuppressWarnings("CatchAndPrintStackTrace")
    private static Answer answer(Request request) {
        try {
            ModelClasses.load(request.managedNames());
            return HibernateUnit.describe(request);
        } catch (ModelClassFailure failure) {
            failure.printStackTrace();
            return failure.failed();
        } catch (Throwable failure) {
            failure.printStackTrace();
            return Diagnosis.of(failure, request.managedNames());
        }
    }
}
