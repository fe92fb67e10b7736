package org.ddsmigrate.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.schema.Identifier;

/**
 * Writes the name of the default schema as Flyway's placeholder {@code flyway:defaultSchema}, so that one file makes the
 * same in the schema of every tenant. Names inside function bodies and literals, such as that of a sequence in {@code
 * nextval}, are replaced too, because Flyway replaces there as well.
 */
public final class SchemaPlaceholder {
    /** As Flyway calls it. */
    public static final String NAME = "flyway:defaultSchema";

    private final Pattern before;
    private final String placeholder;

    /**
     * @param schema the default schema on the server where the files are written
     * @param prefix what starts a placeholder in this project, and suffix what ends it
     */
    public SchemaPlaceholder(String schema, String prefix, String suffix) {
        String written = Sql.identifier(new Identifier(schema));
        String name = Pattern.quote(written);
        this.before =
                Pattern.compile("(?<![\\w.\"$])" + name + "(?=\\.[\\p{L}_\"])|(?<=\\bSCHEMA )" + name + "(?![\\w\"$])");
        // Quoted only where the name is: a function's body has to stay as it is, to the letter.
        this.placeholder = Matcher.quoteReplacement(written.replace(schema, prefix + NAME + suffix));
    }

    /** A statement that names no schema but others by their names. */
    public String in(String statement) {
        return before.matcher(statement).replaceAll(placeholder);
    }
}
