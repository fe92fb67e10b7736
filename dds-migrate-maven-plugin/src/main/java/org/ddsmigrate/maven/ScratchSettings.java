package org.ddsmigrate.maven;

import java.util.Optional;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.scratch.GivenOptions;

/**
 * Which scratch server somebody chose, as written.
 *
 * @param chosen {@code embedded}, the JDBC URL of a server, or {@code tc:} and an image
 * @param serverId of the entry in settings.xml that holds user and password
 * @param superuser whether the user of a given server may be one
 */
record ScratchSettings(
        String chosen,
        Optional<String> user,
        Optional<String> password,
        Optional<String> serverId,
        GivenOptions.Superuser superuser) {
    static final String EMBEDDED = "embedded";
    private static final String CONTAINER = "tc:";
    private static final String URL = "jdbc:";

    ScratchChoice choice(Settings settings, SettingsDecrypter decrypter) {
        if (chosen.equals(EMBEDDED)) {
            return new ScratchChoice.Embedded();
        }
        if (chosen.startsWith(CONTAINER)) {
            return new ScratchChoice.Container(chosen.substring(CONTAINER.length()));
        }
        if (chosen.startsWith(URL)) {
            DatabaseSettings server = new DatabaseSettings(Optional.of(chosen), user, password, serverId);
            return new ScratchChoice.Given(server.database(settings, decrypter).orElseThrow(), superuser);
        }
        throw new UserProblem(
                "\"" + chosen + "\" is no scratch server",
                "dds.scratch",
                "Write embedded, the JDBC URL of a server, or tc: and an image, as in tc:postgres:16");
    }
}
