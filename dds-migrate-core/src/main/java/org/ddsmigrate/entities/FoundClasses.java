package org.ddsmigrate.entities;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.PackageInfo;
import io.github.classgraph.ScanResult;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/**
 * What the class roots hold for a provider, sorted by name.
 *
 * @param entities names of entity classes
 * @param managedNames entities, embeddables, mapped superclasses, converters, and packages with annotations
 * @param legacyEntities entities of {@code javax.persistence}, which no supported provider knows
 */
record FoundClasses(List<String> entities, List<String> managedNames, List<String> legacyEntities) {
    private static final String API = "jakarta.persistence.";
    private static final List<String> MANAGED = List.of("Entity", "Embeddable", "MappedSuperclass", "Converter");

    FoundClasses {
        entities = List.copyOf(entities);
        managedNames = List.copyOf(managedNames);
        legacyEntities = List.copyOf(legacyEntities);
    }

    static FoundClasses scan(List<Path> roots) {
        ClassGraph graph = new ClassGraph()
                .overrideClasspath(roots)
                .enableAnnotationInfo()
                .ignoreClassVisibility()
                .disableNestedJarScanning()
                .disableModuleScanning();
        try (ScanResult result = graph.scan()) {
            TreeSet<String> managed = new TreeSet<>();
            for (String annotation : MANAGED) {
                managed.addAll(result.getClassesWithAnnotation(API + annotation).getNames());
            }
            for (PackageInfo info : result.getPackageInfo()) {
                if (!info.getAnnotationInfo().isEmpty()) {
                    managed.add(info.getName());
                }
            }
            return new FoundClasses(
                    names(result, API + "Entity"), List.copyOf(managed), names(result, "javax.persistence.Entity"));
        }
    }

    private static List<String> names(ScanResult result, String annotation) {
        return result.getClassesWithAnnotation(annotation).stream()
                .map(ClassInfo::getName)
                .sorted()
                .toList();
    }
}
