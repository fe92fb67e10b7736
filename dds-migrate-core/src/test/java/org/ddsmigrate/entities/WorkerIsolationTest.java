package org.ddsmigrate.entities;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class WorkerIsolationTest {
    @Test
    void workerNeedsTheJdkAlone() {
        JavaClasses worker = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.ddsmigrate.entities.worker");

        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.ddsmigrate.entities.worker", "org.jspecify.annotations")
                .because("nothing else is on its class path")
                .check(worker);
    }
}
