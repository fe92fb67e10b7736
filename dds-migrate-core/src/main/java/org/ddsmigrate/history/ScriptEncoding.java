package org.ddsmigrate.history;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.EnvironmentProblem;

/** The encoding that a script's own configuration asks for, which Flyway leaves to whoever reads the file. */
final class ScriptEncoding {
    private static final Pattern SETTING = Pattern.compile("(?m)^\\s*encoding\\s*=\\s*(\\S+)\\s*$");

    private ScriptEncoding() {}

    static Charset of(Path script, Charset usual) {
        Path conf = script.resolveSibling(script.getFileName() + ".conf");
        if (!Files.isRegularFile(conf)) {
            return usual;
        }
        try {
            Matcher setting = SETTING.matcher(Files.readString(conf, StandardCharsets.UTF_8));
            return setting.find() ? Charset.forName(setting.group(1)) : usual;
        } catch (IOException | IllegalArgumentException e) {
            throw new EnvironmentProblem(
                    "the script configuration cannot be read (" + e.getMessage() + ")",
                    conf.toString(),
                    "Correct it, or give the current user the right to read it",
                    e);
        }
    }
}
