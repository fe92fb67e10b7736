package org.ddsmigrate.maven;

import java.io.Console;
import java.util.Optional;

/** The terminal that somebody sits at, if somebody does. */
final class Terminal {
    private Terminal() {}

    /** From Java 22 on there is a console also where there is no terminal, and it says so itself. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isThere() {
        return Optional.ofNullable(System.console()).map(Terminal::isTerminal).orElse(false);
    }

    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
