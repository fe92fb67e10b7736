package org.ddsmigrate.maven;

import java.util.Optional;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.scratch.GivenDatabase;

/**
 * How the configured database is reached, as written.
 *
 * @param serverId of the entry in settings.xml that holds user and password
 */
record DatabaseSettings(
        Optional<String> url, Optional<String> user, Optional<String> password, Optional<String> serverId) {
    /** The entry that Flyway's own plugin takes when none is named. */
    private static final String FLYWAYS_SERVER = "flyway-db";

    /** The URL that asks for the development database although another one is configured. */
    private static final String EMBEDDED = "embedded";

    /** These, and what they leave open as Flyway has it. */
    DatabaseSettings orFrom(FlywaySettings flyway) {
        if (url.isPresent()) {
            return url.get().equals(EMBEDDED)
                    ? new DatabaseSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())
                    : this;
        }
        flyway.unknownDatabase().ifPresent(setting -> Placeholders.requireResolved(setting.place(), setting.value()));
        return new DatabaseSettings(
                flyway.get("url"),
                user.or(() -> flyway.get("user")),
                password.or(() -> flyway.get("password")),
                serverId.or(() -> flyway.get("serverId")));
    }

    /** The database, or nothing when none is configured. */
    Optional<GivenDatabase> database(Settings settings, SettingsDecrypter decrypter) {
        if (url.isEmpty()) {
            return Optional.empty();
        }
        Optional<Server> server = user.isPresent() && password.isPresent()
                ? Optional.empty()
                : server(settings).map(found -> decrypted(found, decrypter));
        return Optional.of(new GivenDatabase(
                url.get(),
                user.or(() -> server.map(Server::getUsername)),
                password.or(() -> server.map(Server::getPassword))));
    }

    private Optional<Server> server(Settings settings) {
        Optional<Server> server = Optional.ofNullable(settings.getServer(serverId.orElse(FLYWAYS_SERVER)));
        if (server.isEmpty() && serverId.isPresent()) {
            throw new UserProblem(
                    "settings.xml has no <server> with the id " + serverId.get(),
                    "dds.serverId",
                    "Add it, or give dds.user and dds.password");
        }
        return server;
    }

    private static Server decrypted(Server server, SettingsDecrypter decrypter) {
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        for (SettingsProblem problem : result.getProblems()) {
            throw new UserProblem(
                    "Maven cannot decrypt the password of the server " + server.getId() + " (" + problem.getMessage()
                            + ")",
                    "settings.xml",
                    "See that settings-security.xml holds the master password that it was encrypted with");
        }
        return result.getServer();
    }
}
