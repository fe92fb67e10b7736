package org.ddsmigrate.scratch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of one data directory: its folder's name says whether it is free or who uses it. */
record Slot(Path parent, String id) {
    private static final Pattern BUSY = Pattern.compile("busy-(\\d+)-(\\d+)-(\\w+)");

    Path free() {
        return parent.resolve("free-" + id);
    }

    Path busy(OwnerProcess owner) {
        return parent.resolve("busy-" + owner.pid() + "-" + owner.startMillis() + "-" + id);
    }

    /** Who uses a folder, if it is the folder of a slot in use. */
    static Optional<OwnerProcess> ownerOf(Path folder) {
        Matcher name = BUSY.matcher(folder.getFileName().toString());
        return name.matches()
                ? Optional.of(new OwnerProcess(Long.parseLong(name.group(1)), Long.parseLong(name.group(2))))
                : Optional.empty();
    }

    static Slot ofFree(Path parent, Path free) {
        return new Slot(parent, free.getFileName().toString().substring("free-".length()));
    }
}
