package org.ddsmigrate.entities.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The one answer of this JVM: the first that is written stands, and it is there whole or not at all. */
final class AnswerFile {
    private final Path file;
    private boolean written;

    AnswerFile(Path file) {
        this.file = file;
    }

    synchronized void write(Answer answer) throws IOException {
        if (written) {
            return;
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Exchange.writeAnswer(answer, unfinished);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        written = true;
    }
}
