package org.ddsmigrate.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.report.Json;
import org.ddsmigrate.report.Section;

/** Goals whose outcome is for people or, with {@code -Dformat=json}, for scripts. */
abstract class ReadableMojo extends DdsMojo {
    /** How the outcome is said: {@code text}, or {@code json}, which with {@code mvn -q} is all that is printed. */
    @Parameter(property = "format", defaultValue = "text")
    private String format = "text";

    @SuppressWarnings("SystemOut") // without Maven's marks
    final void print(List<Section> sections, Json json) {
        switch (format) {
            case "text" -> print(sections);
            case "json" -> System.out.println(json.text());
            default ->
                throw new UserProblem(
                        "\"" + format + "\" is neither text nor json",
                        "-Dformat",
                        "Write one of the two, or leave it out");
        }
    }
}
