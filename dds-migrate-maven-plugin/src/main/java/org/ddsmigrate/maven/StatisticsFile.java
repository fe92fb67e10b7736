package org.ddsmigrate.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.project.MavenProject;
import org.ddsmigrate.command.MeasureTables;
import org.ddsmigrate.review.TableSizes;

/** Where table sizes are kept: where somebody says, else beside what is for scratch servers. */
record StatisticsFile(Optional<Path> named, Path usual) {
    static StatisticsFile of(MavenProject project, Optional<File> named) {
        return new StatisticsFile(
                named.map(File::toPath), project.getBasedir().toPath().resolve("src/test/resources/db/statistics.tsv"));
    }

    Path path() {
        return named.orElse(usual);
    }

    /** The sizes in it; nothing if there is none and nobody named one. */
    Optional<TableSizes> read() {
        return named.or(() -> Optional.of(usual).filter(Files::exists)).map(MeasureTables::read);
    }
}
