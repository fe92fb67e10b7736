package org.ddsmigrate.scratch;

import java.util.ArrayList;
import java.util.List;

/** The settings that servers of each kind are started with. */
final class ServerSettings {
    private static final int FIRST_WITH_SCRAM_ITERATIONS = 16;
    private static final int FIRST_WITH_IO_METHOD = 18;

    private ServerSettings() {}

    /** Speed before safety: what a scratch server holds can be made again. */
    static List<String> scratch(int majorVersion) {
        List<String> settings = common();
        settings.addAll(List.of(
                "fsync=off",
                "full_page_writes=off",
                "synchronous_commit=off",
                "wal_level=minimal",
                "max_wal_senders=0",
                "autovacuum=off",
                "shared_buffers=16MB",
                "max_logical_replication_workers=0",
                "log_checkpoints=off",
                "jit=off"));
        if (majorVersion >= FIRST_WITH_SCRAM_ITERATIONS) {
            // Slow hashes protect passwords that can be guessed; these are random, and each connection would pay.
            settings.add("scram_iterations=1");
        }
        if (majorVersion >= FIRST_WITH_IO_METHOD) {
            // Saves the start of three worker processes.
            settings.add("io_method=sync");
        }
        return settings;
    }

    /** Rows that people keep: as PostgreSQL has it by default, only quicker to commit. */
    static List<String> development() {
        List<String> settings = common();
        settings.addAll(
                List.of("synchronous_commit=off", "shared_buffers=64MB", "min_wal_size=80MB", "max_wal_size=1GB"));
        return settings;
    }

    /** Production's limits, whatever initdb found this machine to be capable of, and messages in English. */
    private static List<String> common() {
        return new ArrayList<>(List.of(
                "max_connections=100",
                "max_locks_per_transaction=64",
                "lc_messages=C",
                "logging_collector=off",
                "log_destination=stderr"));
    }
}
