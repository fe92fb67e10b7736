package org.ddsmigrate.entities;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The environment variables that reach the project's classes and their provider. */
final class WorkerEnvironment {
    /**
     * What is meant for the build's own JVM, whose agents and debuggers would hold the worker up; and what differs from
     * one command or window to the next, so that no model can depend on it.
     */
    static final Set<String> KEPT_AWAY = Set.of(
            "JAVA_TOOL_OPTIONS",
            "JDK_JAVA_OPTIONS",
            "_JAVA_OPTIONS",
            "CLASSPATH",
            "MAVEN_CMD_LINE_ARGS",
            "_",
            "SHLVL",
            "PWD",
            "OLDPWD",
            "COLUMNS",
            "LINES",
            "WINDOWID",
            "TERM_SESSION_ID",
            "SSH_CLIENT",
            "SSH_CONNECTION",
            "SSH_TTY",
            "XDG_SESSION_ID",
            "INVOCATION_ID",
            "JOURNAL_STREAM");

    private WorkerEnvironment() {}

    /** The variables of this process as far as the worker gets them. */
    static Map<String, String> current() {
        Map<String, String> variables = new TreeMap<>(System.getenv());
        variables.keySet().removeAll(KEPT_AWAY);
        return variables;
    }
}
