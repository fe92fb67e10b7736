package org.ddsmigrate.migration;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;

/**
 * Writes new files into the migration folder, all or none: complete temporary files first, then each put under its name
 * in one step that never replaces an existing file. Of two runs at once one wins the version, and the other is told.
 */
public final class MigrationWriter {
    private final MigrationNaming naming;

    public MigrationWriter(MigrationNaming naming) {
        this.naming = naming;
    }

    /** A new file and the folder it belongs in. */
    public record NewFile(Path folder, MigrationScript script) {}

    /** Writes the scripts with their configurations and returns the files, in the same order. */
    public List<Path> write(List<NewFile> files) {
        Map<Path, String> texts = texts(files);
        Path folder = files.get(0).folder();
        createFolders(files);
        try {
            FolderClaim.hold(folder, () -> {
                requireFree(files);
                place(texts);
            });
            return List.copyOf(texts.keySet());
        } catch (IOException e) {
            throw problem(folder, e);
        }
    }

    private static void createFolders(List<NewFile> files) {
        for (NewFile file : files) {
            try {
                if (!Files.isDirectory(file.folder())) {
                    Files.createDirectories(file.folder());
                }
            } catch (FileAlreadyExistsException e) {
                throw new UserProblem(
                        "the migration folder is not a folder", file.folder().toString(), "Correct the location");
            } catch (IOException e) {
                throw problem(file.folder(), e);
            }
        }
    }

    private static Map<Path, String> texts(List<NewFile> files) {
        Map<Path, String> texts = new LinkedHashMap<>();
        for (NewFile file : files) {
            Path path = file.folder().resolve(file.script().fileName());
            texts.put(path, file.script().text());
            file.script().conf().ifPresent(conf -> texts.put(path.resolveSibling(path.getFileName() + ".conf"), conf));
        }
        return texts;
    }

    /** Under the claim: has somebody taken the version since it was chosen? */
    private void requireFree(List<NewFile> files) {
        for (NewFile file : files) {
            if (naming.parse(file.script().fileName()) instanceof MigrationNaming.Migration migration
                    && migration.version().isPresent()) {
                Optional<MigrationFile> taken = MigrationFolder.read(List.of(file.folder()), naming)
                        .find(migration.kind(), migration.version().get());
                if (taken.isPresent()) {
                    throw new UserProblem(
                            "version " + migration.version().get() + " was taken meanwhile by "
                                    + taken.get().fileName(),
                            file.folder().resolve(file.script().fileName()).toString(),
                            "Nothing was written; run the command again to get the next version");
                }
            }
        }
    }

    private static void place(Map<Path, String> texts) throws IOException {
        Map<Path, Path> temporary = new LinkedHashMap<>();
        List<Path> placed = new ArrayList<>();
        try {
            for (Map.Entry<Path, String> entry : texts.entrySet()) {
                Path temp = temporaryBeside(entry.getKey());
                temporary.put(entry.getKey(), temp);
                writeDurably(temp, entry.getValue());
            }
            for (Map.Entry<Path, Path> entry : temporary.entrySet()) {
                putInPlace(entry.getValue(), entry.getKey());
                placed.add(entry.getKey());
            }
        } catch (IOException | RuntimeException e) {
            deleteAll(placed, e);
            throw e;
        } finally {
            for (Path temp : temporary.values()) {
                Files.deleteIfExists(temp);
            }
        }
    }

    /** The name starts with a point and ends in no suffix of Flyway's, so that nobody takes it for a migration. */
    private static Path temporaryBeside(Path path) {
        return path.resolveSibling(
                "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    }

    private static void writeDurably(Path path, String text) throws IOException {
        Files.deleteIfExists(path);
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** A hard link appears at once and never replaces a file; an atomic move would replace one. */
    private static void putInPlace(Path temp, Path path) throws IOException {
        try {
            Files.createLink(path, temp);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | IOException noHardLinksHere) {
            Files.move(temp, path);
        }
    }

    private static void deleteAll(List<Path> placed, Exception cause) {
        for (Path path : placed) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private static RuntimeException problem(Path folder, IOException e) {
        if (e instanceof FileAlreadyExistsException exists) {
            return new UserProblem(
                    "the file exists already", exists.getFile(), "Nothing was written; rename or remove that file");
        }
        String reason = e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
        return new EnvironmentProblem(
                "the migration folder cannot be written (" + reason + ")",
                folder.toString(),
                "Nothing was written; make the folder writable, or free some space, and run the command again",
                e);
    }
}
