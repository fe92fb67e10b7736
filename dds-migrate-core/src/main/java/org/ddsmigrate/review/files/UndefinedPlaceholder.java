package org.ddsmigrate.review.files;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A file holds a placeholder that Flyway has no value for. */
final class UndefinedPlaceholder implements FileRule {
    private static final String DEFINED = "flyway.placeholders.";

    @Override
    public RulePage page() {
        return RulePage.of("undefined-placeholder", Severity.ERROR)
                .when("a file holds a placeholder, ${…}, that Flyway's configuration gives no value; in comments,"
                        + " literals and function bodies too")
                .effect("Flyway refuses the file: \"No value provided for placeholder\".")
                .instead("Give it a value in flyway.placeholders; or, if it is none, write placeholderReplacement=false"
                        + " into a .conf beside the file.")
                .bad("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY, greeting text DEFAULT 'Hello ${name}');
                    """)
                .good("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY, greeting text DEFAULT 'Hello ${name}');
                    -- next file V1__users.sql.conf
                    placeholderReplacement=false
                    """);
    }

    @Override
    public boolean preventsReplay() {
        return true;
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        Map<String, String> flyway = state.history().flyway();
        String prefix = flyway.getOrDefault("flyway.placeholderPrefix", "${");
        String suffix = flyway.getOrDefault("flyway.placeholderSuffix", "}");
        Pattern placeholder = Pattern.compile(Pattern.quote(prefix) + "([^\\n]*?)" + Pattern.quote(suffix));
        Set<String> defined = flyway.keySet().stream()
                .filter(key -> key.startsWith(DEFINED))
                .map(key -> key.substring(DEFINED.length()).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (!Boolean.parseBoolean(flyway.getOrDefault("flyway.placeholderReplacement", "true"))) {
            return Stream.empty();
        }
        return state.folder().files().stream()
                .filter(state::isReplayed)
                .filter(file -> file.conf()
                        .map(conf ->
                                new String(state.bytes(conf), state.history().encoding()))
                        .filter(conf -> conf.replace(" ", "").contains("placeholderReplacement=false"))
                        .isEmpty())
                .flatMap(file -> undefined(state, file, placeholder, defined));
    }

    private static Stream<FileHit> undefined(
            FolderState state, MigrationFile file, Pattern placeholder, Set<String> defined) {
        String[] lines = state.text(file).split("\n", -1);
        return IntStream.range(0, lines.length)
                .boxed()
                .flatMap(n -> placeholder
                        .matcher(lines[n])
                        .results()
                        .filter(match -> !isDefined(match.group(1), defined))
                        .map(match -> new FileHit(file.path(), n + 1, "nothing gives " + match.group() + " a value")));
    }

    private static boolean isDefined(String name, Set<String> defined) {
        return name.startsWith("flyway:") || defined.contains(name.toLowerCase(Locale.ROOT));
    }
}
