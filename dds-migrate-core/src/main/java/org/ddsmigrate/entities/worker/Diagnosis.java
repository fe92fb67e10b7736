package org.ddsmigrate.entities.worker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.entities.worker.Failed.Reason;

/** Tells from what was thrown whose fault it is. */
final class Diagnosis {
    private Diagnosis() {}

    static Failed of(Throwable failure, List<String> managedNames) {
        List<Throwable> chain = chain(failure);
        for (Throwable link : chain) {
            if (link instanceof OutOfMemoryError) {
                return new Failed(Reason.MEMORY, Optional.empty(), words(link));
            }
            if (link instanceof LinkageError || link instanceof TypeNotPresentException) {
                return ofClass(link, modelClassOnStack(link, managedNames));
            }
        }
        String message = mappingMessage(chain);
        if (chain.get(chain.size() - 1) instanceof ClassNotFoundException missing) {
            return new Failed(Reason.MISSING_CLASS, namedIn(message, managedNames), words(missing));
        }
        return new Failed(Reason.MAPPING, namedIn(message, managedNames), message);
    }

    /** What it means that a class does not load. */
    static Failed ofClass(Throwable failure, Optional<String> className) {
        if (failure instanceof UnsupportedClassVersionError) {
            return new Failed(Reason.NEWER_JAVA, className, words(failure));
        }
        if (failure instanceof ExceptionInInitializerError || words(failure).startsWith("Could not initialize")) {
            List<Throwable> chain = chain(failure);
            return new Failed(Reason.INITIALIZER, initialized(failure).or(() -> className), words(last(chain)));
        }
        if (failure instanceof TypeNotPresentException absent) {
            return new Failed(Reason.MISSING_CLASS, className, absent.typeName());
        }
        if (failure instanceof NoClassDefFoundError || failure instanceof ClassNotFoundException) {
            return new Failed(Reason.MISSING_CLASS, className, words(failure).replace('/', '.'));
        }
        return new Failed(Reason.MAPPING, className, failure.getClass().getSimpleName() + ": " + words(failure));
    }

    private static Optional<String> initialized(Throwable failure) {
        return chain(failure).stream()
                .flatMap(link -> List.of(link.getStackTrace()).stream())
                .filter(frame -> frame.getMethodName().equals("<clinit>"))
                .map(StackTraceElement::getClassName)
                .findFirst();
    }

    private static Optional<String> modelClassOnStack(Throwable link, List<String> managedNames) {
        return List.of(link.getStackTrace()).stream()
                .map(StackTraceElement::getClassName)
                .filter(managedNames::contains)
                .findFirst();
    }

    /** The longest name wins, as one class's name may be the beginning of another's. */
    private static Optional<String> namedIn(String message, List<String> managedNames) {
        return managedNames.stream().filter(message::contains).max(Comparator.comparingInt(String::length));
    }

    // The innermost words are the provider's own about the mapping; those around them say that starting it failed.
    private static String mappingMessage(List<Throwable> chain) {
        Throwable innermost = last(chain);
        if (isProviders(innermost) || chain.size() == 1) {
            return isProviders(innermost)
                    ? words(innermost)
                    : innermost.getClass().getSimpleName() + ": " + words(innermost);
        }
        Throwable around = chain.get(chain.size() - 2);
        String inner = innermost.getClass().getSimpleName() + ": " + words(innermost);
        return isProviders(around) && !words(around).contains(words(innermost)) ? words(around) + ": " + inner : inner;
    }

    private static boolean isProviders(Throwable failure) {
        String name = failure.getClass().getName();
        return name.startsWith("org.hibernate.") || name.startsWith("jakarta.persistence.");
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable link = failure; link != null && !chain.contains(link); link = link.getCause()) {
            chain.add(link);
        }
        return chain;
    }

    private static Throwable last(List<Throwable> chain) {
        return chain.get(chain.size() - 1);
    }

    private static String words(Throwable failure) {
        return Optional.ofNullable(failure.getMessage())
                .orElse(failure.getClass().getSimpleName())
                .strip();
    }
}
