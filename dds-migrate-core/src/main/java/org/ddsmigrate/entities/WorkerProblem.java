package org.ddsmigrate.entities;

import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.entities.worker.Failed;

/** Says to people what the worker found wrong with their model. */
final class WorkerProblem {
    private WorkerProblem() {}

    static UserProblem of(Failed failed) {
        return switch (failed.reason()) {
            case MISSING_CLASS ->
                problem(
                        "It needs the class " + failed.message() + ", which is not on the class path",
                        failed.className(),
                        MissingDependency.of(failed.message())
                                .map(library -> "Add the dependency " + library)
                                .orElse("Add the dependency that holds it, with scope compile or runtime"));
            case NEWER_JAVA ->
                problem(
                        "The class was compiled for a newer Java (" + failed.message() + ")",
                        failed.className(),
                        "Run Maven with that Java, or configure it as the toolchain");
            case INITIALIZER ->
                problem(
                        "The class's static initialiser failed: " + failed.message(),
                        failed.className(),
                        "Let it succeed without the running application");
            case EXIT ->
                problem(
                        "The class calls System.exit while it is loaded",
                        failed.className(),
                        "Move the call out of the static initialiser or the constructor");
            case MAPPING ->
                problem(
                        "The JPA provider rejects the mapping: " + withoutFullStop(failed.message()),
                        failed.className(),
                        "Correct the annotations");
            case MEMORY ->
                problem(
                        "The model is too large for the JVM that loads it (" + failed.message() + ")",
                        failed.className(),
                        "Look for static initialisers that load much data");
            case UNKNOWN_PROVIDER ->
                problem(
                        "The JPA provider cannot be asked for its DDL: " + withoutFullStop(failed.message()),
                        failed.className(),
                        "Use Hibernate 6.4 to 7.4");
        };
    }

    private static UserProblem problem(String what, Optional<String> where, String remedy) {
        return where.map(place -> new UserProblem(what, place, remedy)).orElseGet(() -> new UserProblem(what, remedy));
    }

    private static String withoutFullStop(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
