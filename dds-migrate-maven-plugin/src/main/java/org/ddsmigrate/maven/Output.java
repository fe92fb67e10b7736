package org.ddsmigrate.maven;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.ddsmigrate.history.PlannedScript;
import org.ddsmigrate.report.Section;
import org.ddsmigrate.report.TextReport;
import org.ddsmigrate.report.TextStyle;

/** Where goals say what came of them: Maven's log, in the colours and signs that it can show. */
record Output(Log log, TextStyle style) {

    static Output of(Log log, MavenSession session) {
        return new Output(log, TextStyle.of(encoding(), colours(session)));
    }

    void print(List<Section> sections) {
        new TextReport(style).lines(sections).forEach(log::info);
    }

    /** Without Maven's marks, so that it can be copied. */
    @SuppressWarnings("SystemOut")
    static void show(List<PlannedScript> scripts) {
        for (PlannedScript script : scripts) {
            System.out.println("-- " + script.script());
            System.out.println(script.text());
        }
        if (scripts.isEmpty()) {
            System.out.println("-- nothing would run");
        }
    }

    /** As {@code -Dstyle.color} says; else on a terminal that nobody asked to stay plain. */
    private static boolean colours(MavenSession session) {
        String chosen = session.getUserProperties().getProperty("style.color", "auto");
        if (!chosen.equals("auto")) {
            return chosen.equals("always");
        }
        return session.getRequest().isInteractiveMode()
                && System.getenv("NO_COLOR") == null
                && !"dumb".equals(System.getenv("TERM"))
                && Terminal.isThere();
    }

    /** What the standard output is written in; only newer Java says so. */
    private static Charset encoding() {
        return Optional.ofNullable(System.getProperty("stdout.encoding"))
                .or(() -> Optional.ofNullable(System.getProperty("sun.stdout.encoding")))
                .flatMap(Output::charset)
                .orElseGet(Charset::defaultCharset);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
