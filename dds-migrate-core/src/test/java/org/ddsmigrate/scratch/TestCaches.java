package org.ddsmigrate.scratch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Cache folders with data directories of their own, but with the binaries that other tests have unpacked. */
final class TestCaches {
    private TestCaches() {}

    static EmbeddedOptions options(Path cache) {
        return options(cache, PostgresVersions.DEFAULT_MAJOR);
    }

    static EmbeddedOptions options(Path cache, int major) {
        EmbeddedOptions shared = TestServers.options(major);
        PostgresBinaries.of(shared.release(), Platform.ofThisMachine(), shared.cache(), TestServers.binaries());
        try {
            Files.createDirectories(cache);
            if (!Files.exists(cache.resolve("postgres"))) {
                Files.createSymbolicLink(
                        cache.resolve("postgres"), shared.cache().path().resolve("postgres"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shared.withCache(new CacheFolder(cache));
    }
}
