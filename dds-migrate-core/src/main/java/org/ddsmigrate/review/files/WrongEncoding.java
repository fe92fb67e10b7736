package org.ddsmigrate.review.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A file is not encoded as Flyway reads it. */
final class WrongEncoding implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("wrong-encoding", Severity.ERROR)
                .when("a file holds bytes that its encoding does not have: UTF-8, or flyway.encoding")
                .effect("Flyway can't read it (MalformedInputException), or reads other characters than were written.")
                .instead("Save it in that encoding, or say the encoding in a .conf beside it: encoding=ISO-8859-1.")
                .bad("""
                    -- next file V1__users.sql (ISO-8859-1)
                    CREATE TABLE users (id bigint PRIMARY KEY, city text DEFAULT 'Malmö');
                    """)
                .good("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY, city text DEFAULT 'Malmö');
                    """);
    }

    @Override
    public boolean preventsReplay() {
        return true;
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        return state.folder().files().stream()
                .filter(state::isReplayed)
                .flatMap(file -> firstBadLine(state, file)
                        .map(line -> new FileHit(
                                file.path(),
                                line,
                                "is not encoded as "
                                        + state.history()
                                                .encodingOf(file.path())
                                                .name()))
                        .stream());
    }

    private static Optional<Integer> firstBadLine(FolderState state, MigrationFile file) {
        byte[] bytes = state.bytes(file.path());
        Charset encoding = state.history().encodingOf(file.path());
        try {
            encoding.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.empty();
        } catch (CharacterCodingException e) {
            String text = new String(bytes, encoding);
            int bad = Math.max(0, text.indexOf('\ufffd'));
            return Optional.of(1
                    + (int) text.substring(0, bad)
                            .chars()
                            .filter(c -> c == '\n')
                            .count());
        }
    }
}
