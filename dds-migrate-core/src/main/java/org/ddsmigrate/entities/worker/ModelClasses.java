package org.ddsmigrate.entities.worker;

import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The model classes, loaded one by one before the provider sees them: a provider that meets a class which does not
 * load may leave it out silently, and rarely names it.
 */
final class ModelClasses {
    private ModelClasses() {}

    static void load(List<String> managedNames) {
        ClassLoader loader = ClassLoader.getSystemClassLoader();
        for (String name : managedNames) {
            // Packages are in the list, too; they have no class file of that name.
            if (loader.getResource(name.replace('.', '/') + ".class") != null) {
                load(name, loader);
            }
        }
    }

    private static void load(String name, ClassLoader loader) {
        try {
            for (Class<?> type = Class.forName(name, false, loader); type != null; type = type.getSuperclass()) {
                members(type);
            }
        } catch (ClassNotFoundException | LinkageError | TypeNotPresentException failure) {
            Failed failed = Diagnosis.ofClass(failure, Optional.of(name));
            throw new ModelClassFailure(failed, failure);
        }
    }

    /** Asking for the members resolves their types; annotations may well be unknown to this class path. */
    private static List<Member> members(Class<?> type) {
        return Stream.<Member[]>of(type.getDeclaredFields(), type.getDeclaredMethods(), type.getDeclaredConstructors())
                .flatMap(Arrays::stream)
                .toList();
    }
}
