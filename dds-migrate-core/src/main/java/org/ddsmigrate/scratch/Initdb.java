package org.ddsmigrate.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.EnvironmentProblem;

/** Makes the data directory of a new cluster: UTF-8, passwords always, reachable over the loopback address only. */
record Initdb(PostgresBinaries binaries, int majorVersion, Privileges privileges) {
    private static final String ACCESS = "host all all 127.0.0.1/32 scram-sha-256\n";
    private static final int FIRST_WITH_BUILTIN_LOCALES = 17;
    private static final int FIRST_WITH_ICU_DATABASES = 15;

    /** Makes the folder itself and all that is in it. */
    Cluster create(Path folder) throws IOException {
        requireRunnable();
        Cluster cluster = new Cluster(FileTree.privateFolder(folder));
        cluster.setInitialPassword(Password.random());
        privileges.handOver(folder);
        SystemCommand.Outcome outcome =
                new SystemCommand(privileges.command(binaries.program("initdb"), arguments(cluster))).run();
        if (!outcome.succeeded()) {
            throw failed(folder, outcome.output());
        }
        Files.writeString(cluster.data().resolve("pg_hba.conf"), ACCESS);
        return cluster;
    }

    private List<String> arguments(Cluster cluster) {
        List<String> arguments = new ArrayList<>(List.of(
                "-D",
                cluster.data().toString(),
                "-U",
                Cluster.SUPERUSER,
                "--pwfile=" + cluster.initialPasswordFile(),
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "-N",
                // What a stopped server keeps of its log is a few segments: small ones make a small data directory.
                "--wal-segsize=1"));
        arguments.addAll(locale());
        return arguments;
    }

    /** The same order of strings on every machine, where the version can; encoding UTF-8 in each case. */
    List<String> locale() {
        if (majorVersion >= FIRST_WITH_BUILTIN_LOCALES) {
            return List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C");
        }
        if (majorVersion >= FIRST_WITH_ICU_DATABASES) {
            return List.of("--locale-provider=icu", "--icu-locale=und", "--locale=C");
        }
        return List.of("--locale=C.UTF-8");
    }

    private EnvironmentProblem failed(Path folder, String output) {
        if (output.contains("invalid locale")) {
            return new EnvironmentProblem(
                    "PostgreSQL " + majorVersion + " needs the locale C.UTF-8, which this system does not have",
                    "Install that locale, or use PostgreSQL 15 or later, which brings its own.");
        }
        return new EnvironmentProblem(
                "Cannot initialise a PostgreSQL data directory: " + ServerLog.reason(output),
                folder.toString(),
                CacheFolder.REMEDY + ".");
    }

    /** Running it without a word to it shows at once whether the file system and the user's rights allow that. */
    private void requireRunnable() {
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
                "Cannot run the PostgreSQL server: " + ServerLog.reason(reason),
                program.toString(),
                "The folder must allow programs (no noexec mount) and, for a build that runs as root, every user to "
                        + "enter it; name another one (dds.cache).");
    }
}
