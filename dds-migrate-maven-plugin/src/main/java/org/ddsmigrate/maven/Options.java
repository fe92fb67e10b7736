package org.ddsmigrate.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The options of a goal as they were written. Maven takes an option whose placeholder nothing resolves for one that is
 * not set; a database that was meant but not found must never become another one.
 */
final class Options {
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^{}]*)\\}");

    /** A property may stand for another one; one that stands for itself has no value. */
    private static final int DEEPEST = 20;

    private final MavenSession session;
    private final MojoExecution execution;

    Options(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
    }

    /** Stops at the first option that holds a placeholder which has no value. */
    void requireResolved() {
        for (PlexusConfiguration parameter :
                execution.getMojoDescriptor().getMojoConfiguration().getChildren()) {
            String expression = Optional.ofNullable(parameter.getValue()).orElse("");
            Matcher property = PROPERTY.matcher(expression);
            if (property.matches()) {
                String name = property.group(1);
                written(name).ifPresent(value -> requireResolved(name, value, DEEPEST));
            }
            configured(parameter.getName()).forEach(text -> {
                if (!text.equals(expression)) {
                    requireResolved("<" + parameter.getName() + ">", text, DEEPEST);
                }
            });
        }
    }

    /** The property as it stands on the command line or in the POM. */
    private Optional<String> written(String property) {
        for (Properties properties : List.of(
                session.getUserProperties(),
                session.getSystemProperties(),
                session.getCurrentProject().getProperties())) {
            String value = properties.getProperty(property);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private List<String> configured(String parameter) {
        List<String> texts = new ArrayList<>();
        Optional.ofNullable(execution.getConfiguration())
                .map(configuration -> configuration.getChild(parameter))
                .ifPresent(element -> addTexts(element, texts));
        return texts;
    }

    private static void addTexts(Xpp3Dom element, List<String> texts) {
        Optional.ofNullable(element.getValue()).map(String::strip).ifPresent(texts::add);
        for (Xpp3Dom child : element.getChildren()) {
            addTexts(child, texts);
        }
    }

    private void requireResolved(String option, String value, int depth) {
        Matcher placeholder = PROPERTY.matcher(value);
        while (placeholder.find()) {
            Optional<String> found = written(placeholder.group(1)).or(() -> evaluated(placeholder.group()));
            if (found.isEmpty() || depth == 0) {
                Placeholders.requireResolved(option, placeholder.group());
            } else {
                requireResolved(option, found.get(), depth - 1);
            }
        }
    }

    /** Maven's own, such as {@code ${project.version}}. */
    private Optional<String> evaluated(String expression) {
        try {
            Object value = new PluginParameterExpressionEvaluator(session, execution).evaluate(expression);
            return Optional.ofNullable(value).map(Object::toString).filter(text -> !text.equals(expression));
        } catch (ExpressionEvaluationException e) {
            return Optional.empty();
        }
    }
}
