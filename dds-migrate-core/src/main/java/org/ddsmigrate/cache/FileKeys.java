package org.ddsmigrate.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.CodeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Keys for the contents of class path entries. A jar that the file system says was not touched since it was last read
 * is not read again, as its libraries are what takes longest; a folder's files are always read.
 */
public final class FileKeys {
    /** A file that was written a moment ago might be written again within the clock's step. */
    private static final Duration STEP = Duration.ofSeconds(3);

    private final Cache cache;

    public FileKeys(Cache cache) {
        this.cache = cache;
    }

    /**
     * The key of all entries in their order; their places do not matter.
     *
     * @param leftOut which files of folders, by their names below the folder with slashes, are of no concern
     */
    public String of(List<Path> classPath, Predicate<String> leftOut) throws IOException {
        try {
            List<String> keys =
                    classPath.parallelStream().map(entry -> of(entry, leftOut)).toList();
            return Digest.of("class path").add(keys).key();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The key of the code that a class was loaded with; nothing where that can't be told. */
    public Optional<String> ofCode(Collection<Class<?>> types) throws IOException {
        Digest digest = Digest.of("code");
        for (Class<?> type : types) {
            Optional<Path> place = place(type);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            digest.add(of(List.of(place.get()), name -> false));
        }
        return Optional.of(digest.key());
    }

    private static Optional<Path> place(Class<?> type) {
        try {
            return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                    .map(CodeSource::getLocation)
                    .filter(location -> location.getProtocol().equals("file"))
                    .map(location -> Path.of(URI.create(location.toString())));
        } catch (IllegalArgumentException unusual) {
            return Optional.empty();
        }
    }

    private String of(Path entry, Predicate<String> leftOut) {
        try {
            if (Files.isDirectory(entry)) {
                return folder(entry, leftOut);
            }
            return Files.isRegularFile(entry)
                    ? file(entry)
                    : Digest.of("nothing").key();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Path folder, Predicate<String> leftOut) throws IOException {
        Digest digest = Digest.of("folder");
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!leftOut.test(name)) {
                    digest.add(name).add(Files.readAllBytes(file));
                }
            }
        }
        return digest.key();
    }

    private String file(Path file) throws IOException {
        String untouched = state(file);
        Optional<byte[]> known = cache.find(Subject.FILE, untouched);
        if (known.isPresent()) {
            return new String(known.get(), StandardCharsets.UTF_8);
        }
        String key = Digest.of("file").add(Files.readAllBytes(file)).key();
        if (isOld(file) && state(file).equals(untouched)) {
            cache.keep(Subject.FILE, untouched, key.getBytes(StandardCharsets.UTF_8));
        }
        return key;
    }

    /** All that the file system says of a file; where it has them, the time of change and the number can't be set back. */
    private static String state(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return Digest.of("state")
                .add(file.toAbsolutePath().toString())
                .add(Long.toString(attributes.size()))
                .add(attributes.lastModifiedTime().toString())
                .add(String.valueOf(attributes.fileKey()))
                .add(changed(file).toString())
                .key();
    }

    private static boolean isOld(Path file) throws IOException {
        Instant latest = Instant.now().minus(STEP);
        return changed(file).toInstant().isBefore(latest)
                && Files.getLastModifiedTime(file).toInstant().isBefore(latest);
    }

    private static FileTime changed(Path file) throws IOException {
        try {
            return (FileTime) Files.getAttribute(file, "unix:ctime");
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return Files.getLastModifiedTime(file);
        }
    }
}
