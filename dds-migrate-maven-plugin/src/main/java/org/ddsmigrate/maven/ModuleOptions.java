package org.ddsmigrate.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddsmigrate.command.AcceptedDifference;
import org.ddsmigrate.command.Qualify;
import org.ddsmigrate.diff.Ownership;

/** What the POM or the command line says about a module, with the defaults filled in. */
record ModuleOptions(
        Optional<Path> migrationFolder,
        Path modelSql,
        Path standIns,
        Path workFolder,
        List<String> entityDependencies,
        List<String> excludes,
        Ownership.Says says,
        Optional<String> persistenceUnit,
        Map<String, String> providerProperties,
        List<AcceptedDifference> accepted,
        Qualify qualify) {
    ModuleOptions {
        entityDependencies = List.copyOf(entityDependencies);
        excludes = List.copyOf(excludes);
        accepted = List.copyOf(accepted);
        providerProperties = Map.copyOf(providerProperties);
    }
}
