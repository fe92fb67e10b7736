package org.ddsmigrate.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.command.AcceptedDifference;

/** Adds accepted differences to the plugin's configuration in a POM, and leaves every other character as it is. */
record PomEdit(Path pom) {
    private static final Pattern PLUGIN = Pattern.compile(
            "<artifactId>\\s*dds-migrate-maven-plugin\\s*</artifactId>(?:(?!</plugin>).)*", Pattern.DOTALL);
    private static final Pattern INDENT = Pattern.compile("(?m)^([ \\t]*)<artifactId>\\s*dds-migrate-maven-plugin");
    private static final String LIST = "acceptedDifferences";

    /** As they stand in the POM. */
    List<String> lines(List<AcceptedDifference> differences) {
        return differences.stream()
                .map(difference -> "<difference>" + escaped(difference.toString()) + "</difference>")
                .toList();
    }

    /** Writes them; or not, when this POM does not declare the plugin itself. */
    boolean accept(List<AcceptedDifference> differences) {
        String text = read();
        Matcher plugin = PLUGIN.matcher(text);
        if (!plugin.find()) {
            return false;
        }
        String block = plugin.group();
        Matcher indented = INDENT.matcher(text);
        String indent = indented.find() ? indented.group(1) : "";
        String changed = text.substring(0, plugin.start())
                + added(block, indent, differences, text.contains("\r\n") ? "\r\n" : "\n")
                + text.substring(plugin.end());
        write(changed);
        return true;
    }

    private String added(String block, String indent, List<AcceptedDifference> differences, String end) {
        String items = lines(differences).stream()
                .map(line -> indent + "    " + line + end)
                .collect(Collectors.joining());
        String list = indent + "  <" + LIST + ">" + end + items + indent + "  </" + LIST + ">" + end;
        int listEnd = block.indexOf("</" + LIST + ">");
        if (listEnd >= 0) {
            int line = block.lastIndexOf('\n', listEnd) + 1;
            return block.substring(0, line) + items + block.substring(line);
        }
        int configuration = block.indexOf("<configuration>");
        int executions = block.indexOf("<executions>");
        if (configuration >= 0 && (executions < 0 || configuration < executions)) {
            int after = configuration + "<configuration>".length();
            return block.substring(0, after) + end + list.stripTrailing() + block.substring(after);
        }
        int last = block.lastIndexOf('>') + 1;
        return block.substring(0, last) + end + indent + "<configuration>" + end + list + indent + "</configuration>"
                + block.substring(last);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private String read() {
        try {
            return Files.readString(pom, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw problem("read", e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(pom, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw problem("written", e);
        }
    }

    private EnvironmentProblem problem(String verb, IOException e) {
        return new EnvironmentProblem(
                "the POM cannot be " + verb + " (" + e.getMessage() + ")",
                pom.toString(),
                "Give the current user the right to do so",
                e);
    }
}
