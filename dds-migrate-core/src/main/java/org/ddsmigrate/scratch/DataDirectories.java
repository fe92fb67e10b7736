package org.ddsmigrate.scratch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The initialised data directories of one release, used again and again because making one takes a second. A directory
 * belongs to whoever renamed its folder from free to busy, which the file system lets only one process do.
 */
record DataDirectories(Path folder, Epoch epoch, Initdb initdb) {
    private static final int FREE_ONES_TO_KEEP = 4;
    private static final Duration ABANDONED = Duration.ofDays(1);

    /** The data directories below the cache folder, after those of bygone epochs were removed. */
    static DataDirectories in(CacheFolder cache, String release, Epoch epoch, Initdb initdb) {
        Path folder = cache.folder("clusters", release, epoch.folderName());
        try (DirectoryStream<Path> epochs = Files.newDirectoryStream(cache.folder("clusters", release))) {
            for (Path other : epochs) {
                if (!other.equals(folder)) {
                    AbandonedFolders.delete(
                            cache.folder("clusters", release),
                            other.getFileName().toString(),
                            ABANDONED);
                }
            }
        } catch (IOException e) {
            throw cache.unusable(folder, e);
        }
        return new DataDirectories(folder, epoch, initdb);
    }

    /** Takes a data directory that nobody uses, the one used last before the others, or makes one. */
    Cluster claim() throws IOException {
        discardThoseOfDeadProcesses();
        for (Slot slot : freeOnes()) {
            Path busy = slot.busy(OwnerProcess.current());
            try {
                Files.move(slot.free(), busy, StandardCopyOption.ATOMIC_MOVE);
            } catch (NoSuchFileException e) {
                // Another process was faster.
                continue;
            }
            Cluster cluster = new Cluster(busy);
            if (wasStoppedCleanly(cluster)) {
                return cluster;
            }
            discard(cluster);
        }
        return create();
    }

    /** Gives a cleanly stopped data directory back, for the next one to use. */
    void release(Cluster cluster) {
        try {
            if (!epoch.isKnown() || !wasStoppedCleanly(cluster) || freeOnes().size() >= FREE_ONES_TO_KEEP) {
                discard(cluster);
                return;
            }
            Files.setLastModifiedTime(cluster.folder(), FileTime.from(Instant.now()));
            Files.move(cluster.folder(), newSlot().free(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(cluster);
        }
    }

    /** Deletes a data directory that cannot be trusted any more. */
    void discard(Cluster cluster) {
        new FileTree(cluster.folder()).delete();
    }

    /** Makes a data directory that is none of these, for somebody who keeps it. */
    Cluster createElsewhere(Path place) throws IOException {
        return copy(template(), place);
    }

    private Cluster create() throws IOException {
        return copy(template(), newSlot().busy(OwnerProcess.current()));
    }

    private Cluster template() throws IOException {
        Path template = folder.resolve("template");
        if (!Files.exists(template)) {
            Path making = newSlot().busy(OwnerProcess.current());
            try {
                FileTree.moveIntoPlace(initdb.create(making).folder(), template);
            } finally {
                new FileTree(making).delete();
            }
        }
        return new Cluster(template);
    }

    private Cluster copy(Cluster template, Path target) throws IOException {
        try {
            new FileTree(template.folder()).copyTo(target);
            initdb.privileges().handOver(target);
            return new Cluster(target);
        } catch (IOException e) {
            new FileTree(target).delete();
            throw e;
        }
    }

    private Slot newSlot() {
        return new Slot(folder, UUID.randomUUID().toString().replace("-", "").substring(0, 12));
    }

    private List<Slot> freeOnes() throws IOException {
        record Free(Slot slot, Instant used) {}
        List<Free> free = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, "free-*")) {
            for (Path path : folders) {
                try {
                    free.add(new Free(
                            Slot.ofFree(folder, path),
                            Files.getLastModifiedTime(path).toInstant()));
                } catch (NoSuchFileException e) {
                    // Taken meanwhile.
                }
            }
        }
        return free.stream()
                .sorted(Comparator.comparing(Free::used)
                        .reversed()
                        .thenComparing(one -> one.slot().id()))
                .map(Free::slot)
                .toList();
    }

    private void discardThoseOfDeadProcesses() throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, "busy-*")) {
            for (Path path : folders) {
                if (Slot.ownerOf(path).filter(owner -> !owner.isAlive()).isPresent()) {
                    Cluster cluster = new Cluster(path);
                    OrphanedServer.of(cluster.data()).ifPresent(OrphanedServer::stop);
                    discard(cluster);
                }
            }
        }
    }

    private static boolean wasStoppedCleanly(Cluster cluster) {
        return Files.exists(cluster.data().resolve("PG_VERSION"))
                && !Files.exists(cluster.data().resolve("postmaster.pid"));
    }
}
