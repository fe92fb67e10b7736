package org.ddsmigrate.migration;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The branch that everybody's work comes together in, and what it has of the migration folders.
 *
 * @param name as in {@code origin/main}
 * @param files what its tip has
 * @param atFork what was there when this branch left it; without a common commit, nothing
 * @param unchanged of these, those that are the same here
 */
public record SharedBranch(String name, Set<Path> files, Set<Path> atFork, Set<Path> unchanged) {
    public SharedBranch {
        files = Set.copyOf(files);
        atFork = Set.copyOf(atFork);
        unchanged = Set.copyOf(unchanged);
    }

    /** What git knows; nothing where the folders are in no repository, or the repository has no such branch. */
    public static Optional<SharedBranch> of(Collection<Path> folders) {
        Optional<String> name =
                folders.stream().findFirst().map(VersionControl::new).flatMap(VersionControl::sharedBranch);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Set<Path> files = new HashSet<>();
        Set<Path> atFork = new HashSet<>();
        Set<Path> unchanged = new HashSet<>();
        for (Path folder : folders) {
            VersionControl git = new VersionControl(folder);
            git.filesOf(name.get()).ifPresent(files::addAll);
            Optional<String> fork = git.forkFrom(name.get());
            fork.flatMap(git::filesOf).ifPresent(atFork::addAll);
            fork.flatMap(git::unchangedSince).ifPresent(unchanged::addAll);
        }
        return Optional.of(new SharedBranch(name.get(), files, atFork, unchanged));
    }

    /** What came to it since this branch left it. */
    public Set<Path> arrived() {
        Set<Path> arrived = new HashSet<>(files);
        arrived.removeAll(atFork);
        return arrived;
    }
}
