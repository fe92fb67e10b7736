package org.ddsmigrate.scratch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.ddsmigrate.EnvironmentProblem;

/** A PostgreSQL release on this machine, ready to make data directories and to start servers on them. */
record Installation(PostgresBinaries binaries, int majorVersion, Privileges privileges, DataDirectories directories) {
    static Installation of(EmbeddedOptions options) {
        return of(options, Platform.ofThisMachine(), Privileges.ofThisProcess());
    }

    static Installation of(EmbeddedOptions options, Platform platform, Privileges privileges) {
        String release = options.release();
        PostgresBinaries binaries = PostgresBinaries.of(release, platform, options.cache(), options.artifacts());
        requireReachable(binaries, privileges);
        Initdb initdb = new Initdb(binaries, options.majorVersion(), privileges);
        DataDirectories directories =
                DataDirectories.in(options.cache(), release + "-" + platform.name(), Epoch.current(platform), initdb);
        return new Installation(binaries, options.majorVersion(), privileges, directories);
    }

    ServerProcess start(Cluster cluster, List<String> settings, OptionalInt preferredPort) {
        return new ServerLaunch(binaries, privileges, cluster, settings, preferredPort).start();
    }

    /** Running it without a word to it shows at once whether the file system and the user's rights allow that. */
    private static void requireReachable(PostgresBinaries binaries, Privileges privileges) {
        Path program = binaries.program("postgres");
        String reason;
        try {
            SystemCommand.Outcome outcome = new SystemCommand(privileges.command(program, List.of("--version"))).run();
            if (outcome.succeeded()) {
                return;
            }
            reason = outcome.output();
        } catch (IOException e) {
            reason = e.toString();
        }
        throw new EnvironmentProblem(
                "Cannot run the PostgreSQL server: " + ServerLog.lastLines(reason),
                program.toString(),
                "The folder must allow programs (no noexec mount) and, for a build that runs as root, every user to "
                        + "enter it; name another one (dds.cache).");
    }
}
