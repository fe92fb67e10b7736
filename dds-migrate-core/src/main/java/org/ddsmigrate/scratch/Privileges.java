package org.ddsmigrate.scratch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.EnvironmentProblem;

/** As whom PostgreSQL's programs run, because they refuse to run as root or as a user without a name. */
sealed interface Privileges {
    /** What stands before a program on the command line. */
    List<String> prefix();

    /** Hands a folder to whom the programs run as. */
    void handOver(Path folder) throws IOException;

    /** The program with its arguments, to be run with these privileges. */
    default List<String> command(Path program, List<String> arguments) {
        List<String> words = new ArrayList<>(prefix());
        words.add(program.toString());
        words.addAll(arguments);
        return words;
    }

    /** Chooses for the user that this JVM runs as. */
    static Privileges ofThisProcess() {
        boolean root = isRoot();
        if (!root && !System.getProperty("user.name", "?").equals("?")) {
            return new Own();
        }
        if (works(new UserNamespace())) {
            return new UserNamespace();
        }
        if (root && works(new Nobody())) {
            return new Nobody();
        }
        throw new EnvironmentProblem(
                root
                        ? "PostgreSQL does not run as root, and neither \"unshare -U\" nor \"setpriv\" works here"
                        : "PostgreSQL does not run as a user without a name, and \"unshare -U\" does not work here",
                "Run the build as an ordinary user, allow user namespaces in the container, or give the URL of a "
                        + "PostgreSQL server to use as scratch.");
    }

    private static boolean isRoot() {
        Path self = Path.of("/proc/self");
        if (Files.exists(self)) {
            try {
                return Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
            } catch (IOException | UnsupportedOperationException e) {
                return System.getProperty("user.name", "").equals("root");
            }
        }
        return System.getProperty("user.name", "").equals("root");
    }

    private static boolean works(Privileges privileges) {
        try {
            return new SystemCommand(privileges.command(Path.of("true"), List.of()))
                    .run()
                    .succeeded();
        } catch (IOException e) {
            return false;
        }
    }

    /** An ordinary user: nothing to do. */
    record Own() implements Privileges {
        @Override
        public List<String> prefix() {
            return List.of();
        }

        @Override
        public void handOver(Path folder) {
            // It is ours already.
        }
    }

    /** A user namespace without a mapping: the same files, but the programs see an ordinary user. */
    record UserNamespace() implements Privileges {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "-U");
        }

        @Override
        public void handOver(Path folder) {
            // Seen from inside, the files belong to the user that the programs run as.
        }
    }

    /** The user "nobody", for containers that forbid namespaces. */
    record Nobody() implements Privileges {
        private static final Integer ID = 65534;

        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid=" + ID, "--regid=" + ID, "--clear-groups");
        }

        @Override
        public void handOver(Path folder) throws IOException {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
                        throws IOException {
                    return give(visited);
                }

                @Override
                public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) throws IOException {
                    return give(visited);
                }
            });
        }

        private static FileVisitResult give(Path path) throws IOException {
            Files.setAttribute(path, "unix:gid", ID, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:uid", ID, LinkOption.NOFOLLOW_LINKS);
            return FileVisitResult.CONTINUE;
        }
    }
}
