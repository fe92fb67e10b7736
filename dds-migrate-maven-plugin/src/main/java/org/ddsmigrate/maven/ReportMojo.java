package org.ddsmigrate.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.ddsmigrate.EnvironmentProblem;

/**
 * Shows the page of {@code check} as a report of {@code mvn site}, whatever it found: nothing fails the site. The plugin
 * stands in {@code <reporting>} then.
 */
@Mojo(name = "report", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ReportMojo extends ReviewMojo implements MavenReport {
    private static final String PAGE = "dds-migrate";

    /** The folder of the site. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}")
    private File site = new File("target/site");

    @Override
    void run(ModuleReader module) {
        review(module);
        Path page = workFolder().resolve("review.html");
        try {
            Files.createDirectories(site.toPath());
            Files.copy(page, site.toPath().resolve(PAGE + ".html"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "the report can't be copied into the site: " + e.getMessage(),
                    site.toString(),
                    "See that the folder can be written to",
                    e);
        }
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            execute();
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public boolean canGenerateReport() {
        return hasWork();
    }

    /** The page is whole, and needs no other around it. */
    @Override
    public boolean isExternalReport() {
        return true;
    }

    @Override
    @SuppressWarnings("deprecation") // site plugins before 3.20 ask for no other
    public String getOutputName() {
        return PAGE;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Migrations";
    }

    @Override
    public String getDescription(Locale locale) {
        return "What the new migrations would do to a database that people work with";
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        site = folder;
    }

    @Override
    public File getReportOutputDirectory() {
        return site;
    }
}
