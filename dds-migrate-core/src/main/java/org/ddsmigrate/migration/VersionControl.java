package org.ddsmigrate.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What git knows of a migration folder; nothing is asked of it but to read. */
public final class VersionControl {
    private static final List<String> SHARED_BRANCHES = List.of("origin/main", "origin/master", "main", "master");

    private final Path folder;

    public VersionControl(Path folder) {
        this.folder = folder;
    }

    /** The files of the folder and below it that the last commit holds; nothing where there is no git or no commit. */
    public Optional<Set<Path>> committed() {
        return filesOf("HEAD");
    }

    /** The branch that everybody's work comes together in, as far as this clone knows. */
    public Optional<String> sharedBranch() {
        return Stream.concat(
                        git("rev-parse", "--abbrev-ref", "origin/HEAD").map(String::strip).stream(),
                        SHARED_BRANCHES.stream())
                .filter(branch -> git("rev-parse", "--verify", "--quiet", branch + "^{commit}")
                        .isPresent())
                .findFirst();
    }

    /** The files of the folder and below it that a branch or commit holds; nothing if git knows none of that name. */
    public Optional<Set<Path>> filesOf(String commit) {
        return git("ls-tree", "-r", "-z", "--name-only", commit, "--", ".").map(this::paths);
    }

    /** Of the files that a branch or commit holds, those that are the same here; nothing if git knows none of that name. */
    public Optional<Set<Path>> unchangedSince(String commit) {
        return git("diff", "-z", "--name-only", "--relative", commit, "--", ".").flatMap(output -> {
            Set<Path> changed = paths(output);
            return filesOf(commit).map(files -> {
                files.removeAll(changed);
                return files;
            });
        });
    }

    /** The last commit that this branch and another one share. */
    Optional<String> forkFrom(String branch) {
        return git("merge-base", "HEAD", branch).map(String::strip);
    }

    private Set<Path> paths(String output) {
        Set<Path> files = new HashSet<>();
        for (String name : output.split("\0", -1)) {
            if (!name.isEmpty()) {
                files.add(folder.resolve(name));
            }
        }
        return files;
    }

    /** What git prints, or nothing if it is not there, or fails. */
    private Optional<String> git(String... arguments) {
        List<String> words = new ArrayList<>(List.of("git", "-C", folder.toString()));
        words.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
