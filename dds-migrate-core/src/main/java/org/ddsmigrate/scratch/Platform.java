package org.ddsmigrate.scratch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.ddsmigrate.EnvironmentProblem;

/** The operating system, processor and C library that server binaries are made for. */
record Platform(String name) {
    static Platform ofThisMachine() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""), Path.of("/"));
    }

    static Platform of(String osName, String osArch, Path root) {
        String system = osName.toLowerCase(Locale.ROOT);
        boolean intel = osArch.equals("amd64") || osArch.equals("x86_64");
        boolean arm = osArch.equals("aarch64") || osArch.equals("arm64");
        if (system.startsWith("linux") && (intel || arm)) {
            String processor = intel ? "linux-amd64" : "linux-arm64v8";
            return new Platform(usesMusl(root, intel ? "x86_64" : "aarch64") ? processor + "-alpine" : processor);
        }
        if (system.startsWith("mac") && (intel || arm)) {
            return new Platform(intel ? "darwin-amd64" : "darwin-arm64v8");
        }
        if (system.startsWith("windows") && intel) {
            return new Platform("windows-amd64");
        }
        throw new EnvironmentProblem(
                "There are no embedded PostgreSQL binaries for " + osName + " on " + osArch,
                "Give the URL of a PostgreSQL server to use as scratch instead.");
    }

    boolean isWindows() {
        return name.startsWith("windows");
    }

    boolean isLinux() {
        return name.startsWith("linux");
    }

    /** Some distributions have musl installed beside glibc, so the one loader must be there and the other not. */
    private static boolean usesMusl(Path root, String processor) {
        if (Files.exists(root.resolve("etc/alpine-release"))) {
            return true;
        }
        return Files.exists(root.resolve("lib/ld-musl-" + processor + ".so.1"))
                && !Files.exists(root.resolve("lib64/ld-linux-x86-64.so.2"))
                && !Files.exists(root.resolve("lib/ld-linux-aarch64.so.1"));
    }
}
