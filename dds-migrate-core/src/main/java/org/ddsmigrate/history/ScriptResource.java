package org.ddsmigrate.history;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.migration.ServerStatements;
import org.flywaydb.core.api.resource.LoadableResource;

/** A script as Flyway sees it: under its name, with the text of a file, of a stand-in, or of nothing on disk yet. */
final class ScriptResource extends LoadableResource {
    private final String script;
    private final String place;
    private final Text text;

    /** Where the text comes from. */
    interface Text {
        String read();
    }

    private ScriptResource(String script, String place, Text text) {
        this.script = script;
        this.place = place;
        this.text = text;
    }

    /** @param script the name for Flyway's history */
    static ScriptResource ofFile(String script, Path file, Charset encoding) {
        return new ScriptResource(script, file.toString(), () -> decoded(file, encoding));
    }

    static ScriptResource ofText(String fileName, String text) {
        return new ScriptResource(fileName, fileName, () -> text);
    }

    static ScriptResource ofBytes(String script, String place, byte[] bytes, Charset encoding) {
        return new ScriptResource(script, place, () -> decoded(bytes, place, encoding));
    }

    /** The same script with another's text: what fails is then named by the other's place. */
    ScriptResource standingInFor(String realScript) {
        return new ScriptResource(realScript, place, text);
    }

    /** The same script without statements about roles, which are not a database's own. */
    ScriptResource withoutRoles() {
        return new ScriptResource(script, place, () -> ServerStatements.leftOut(text.read()));
    }

    String text() {
        return text.read();
    }

    @Override
    public Reader read() {
        return new StringReader(text.read());
    }

    @Override
    public String getAbsolutePath() {
        return place;
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return place;
    }

    @Override
    public String getFilename() {
        return script.substring(script.lastIndexOf('/') + 1);
    }

    @Override
    public String getRelativePath() {
        return script;
    }

    private static String decoded(Path file, Charset encoding) {
        try {
            return decoded(Files.readAllBytes(file), file.toString(), encoding);
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "the file cannot be read (" + e.getMessage() + ")",
                    file.toString(),
                    "Give the current user the right to read it",
                    e);
        }
    }

    private static String decoded(byte[] bytes, String place, Charset encoding) {
        try {
            String decoded =
                    encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
        } catch (CharacterCodingException e) {
            throw new UserProblem(
                    "the file is not written in " + encoding,
                    place,
                    "Save it in " + encoding + ", or say flyway.encoding",
                    e);
        }
    }
}
