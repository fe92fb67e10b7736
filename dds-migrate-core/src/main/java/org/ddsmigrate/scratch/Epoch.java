package org.ddsmigrate.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The time between two starts of the operating system, as seen from one process namespace. Scratch servers never wait
 * for the disk, so their files are good only within the epoch that wrote them, and process numbers mean something only
 * there.
 */
record Epoch(Optional<String> name) {
    private static final int BOOT_ID_DIGITS = 12;

    static Epoch current(Platform platform) {
        try {
            if (platform.isLinux()) {
                return linux(Path.of("/proc"));
            }
            if (platform.name().startsWith("darwin")) {
                SystemCommand.Outcome id = new SystemCommand(List.of("sysctl", "-n", "kern.bootsessionuuid")).run();
                return new Epoch(id.succeeded() ? Optional.of(shortened(id.output())) : Optional.empty());
            }
        } catch (IOException e) {
            return new Epoch(Optional.empty());
        }
        return new Epoch(Optional.empty());
    }

    static Epoch linux(Path proc) throws IOException {
        String boot = shortened(Files.readString(proc.resolve("sys/kernel/random/boot_id")));
        String namespace =
                Files.readSymbolicLink(proc.resolve("self/ns/pid")).toString().replaceAll("\\D", "");
        return new Epoch(Optional.of(boot + "-" + namespace));
    }

    /** Whether data directories may be used again; where no epoch can be told, they may not. */
    boolean isKnown() {
        return name.isPresent();
    }

    String folderName() {
        return name.orElse("unknown");
    }

    private static String shortened(String bootId) {
        String digits = bootId.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-f]", "");
        return digits.substring(0, Math.min(BOOT_ID_DIGITS, digits.length()));
    }
}
