package org.ddsmigrate.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ddsmigrate.UserProblem;

/**
 * Flyway's locations as source folders, so that a file that was written a second ago counts.
 *
 * @param folders the one for new files first
 * @param packages where Java migrations and the SQL files of jars lie on the class path
 */
record MigrationLocations(List<Path> folders, List<String> packages) {
    /** Flyway's own default. */
    static final String DEFAULT = "classpath:db/migration";

    private static final String CLASS_PATH = "classpath:";
    private static final String FILE_SYSTEM = "filesystem:";

    MigrationLocations {
        folders = List.copyOf(folders);
        packages = List.copyOf(packages);
    }

    /**
     * Reads locations as Flyway does.
     *
     * @param base the module's folder
     * @param resources the folders that become part of the class path
     */
    static MigrationLocations of(List<String> locations, Path base, List<Path> resources) {
        Set<Path> folders = new LinkedHashSet<>();
        Set<String> packages = new LinkedHashSet<>();
        for (String location : locations) {
            String text = location.strip().replace("{vendor}", "postgresql");
            requirePlain(location, text);
            if (text.startsWith(FILE_SYSTEM)) {
                folders.add(base.resolve(text.substring(FILE_SYSTEM.length())).normalize());
            } else {
                String place = stripped(text.startsWith(CLASS_PATH) ? text.substring(CLASS_PATH.length()) : text);
                packages.add(place);
                folders.addAll(sourceFolders(place, resources));
            }
        }
        return new MigrationLocations(new ArrayList<>(folders), new ArrayList<>(packages));
    }

    private static List<Path> sourceFolders(String place, List<Path> resources) {
        List<Path> existing = resources.stream()
                .map(folder -> folder.resolve(place))
                .filter(Files::isDirectory)
                .toList();
        return existing.isEmpty()
                ? resources.stream()
                        .limit(1)
                        .map(folder -> folder.resolve(place))
                        .toList()
                : existing;
    }

    private static void requirePlain(String location, String text) {
        boolean elsewhere = text.startsWith("s3:") || text.startsWith("gcs:");
        if (elsewhere || text.contains("*") || text.contains("?")) {
            throw new UserProblem(
                    "\"" + location + "\" is a location that source files cannot be found for",
                    "flyway.locations",
                    "Name the folder of the migrations: -Ddds.migrationFolder=src/main/resources/db/migration");
        }
    }

    private static String stripped(String place) {
        return place.replaceAll("^/+|/+$", "");
    }
}
