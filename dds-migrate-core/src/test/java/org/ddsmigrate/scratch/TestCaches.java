package org.ddsmigrate.scratch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Cache folders with data directories of their own, but with what other tests have unpacked and initialised. */
public final class TestCaches {
    private TestCaches() {}

    public static EmbeddedOptions options(Path cache) {
        return options(cache, PostgresVersions.DEFAULT_MAJOR);
    }

    static EmbeddedOptions options(Path cache, int major) {
        EmbeddedOptions shared = TestServers.options(major);
        TestServers.postgres(major);
        EmbeddedOptions own = shared.withCache(new CacheFolder(cache)).withData(new CacheFolder(cache));
        try {
            Files.createDirectories(cache);
            link(shared.cache().path().resolve("postgres"), cache.resolve("postgres"));
            Path template = Installation.of(own).directories().folder().resolve("template");
            if (!Files.exists(template)) {
                new FileTree(Installation.of(shared).directories().folder().resolve("template")).copyTo(template);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return own;
    }

    private static void link(Path existing, Path link) throws IOException {
        if (!Files.exists(link)) {
            Files.createSymbolicLink(link, existing);
        }
    }
}
