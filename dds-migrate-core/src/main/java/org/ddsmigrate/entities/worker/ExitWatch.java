package org.ddsmigrate.entities.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/** Answers with the class that calls {@code System.exit} when one does while the provider looks at the model. */
final class ExitWatch {
    private ExitWatch() {}

    static void start(Thread main, AnswerFile answerFile) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> answer(main, answerFile), "dds-migrate exit watch"));
    }

    private static void answer(Thread main, AnswerFile answerFile) {
        try {
            answerFile.write(new Failed(Failed.Reason.EXIT, caller(main), "System.exit"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    // The main thread waits in System.exit until this hook has ended, so its stack still shows who called it.
    private static Optional<String> caller(Thread main) {
        StackTraceElement[] stack = main.getStackTrace();
        return Arrays.stream(stack)
                .filter(frame -> frame.getMethodName().equals("<clinit>"))
                .map(StackTraceElement::getClassName)
                .findFirst()
                .or(() -> Arrays.stream(stack)
                        .map(StackTraceElement::getClassName)
                        .filter(name -> !name.startsWith("java.lang."))
                        .findFirst());
    }
}
