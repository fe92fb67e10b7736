package org.ddsmigrate.maven;

import java.util.Optional;
import org.ddsmigrate.command.LiveDatabase;
import org.ddsmigrate.scratch.DevelopmentServer;

/** The database of a module for the time of a goal: the configured one, or the development one, whose server runs so long. */
record OpenDatabase(LiveDatabase database, Optional<DevelopmentServer> server) implements AutoCloseable {

    static OpenDatabase of(Databases databases) {
        return databases
                .configured()
                .map(given -> new OpenDatabase(LiveDatabase.of(given), Optional.empty()))
                .orElseGet(() -> {
                    DevelopmentServer server = databases.startDevelopment();
                    return new OpenDatabase(LiveDatabase.of(server), Optional.of(server));
                });
    }

    @Override
    public void close() {
        server.ifPresent(DevelopmentServer::close);
    }
}
