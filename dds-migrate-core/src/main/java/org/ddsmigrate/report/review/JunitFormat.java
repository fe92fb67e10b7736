package org.ddsmigrate.report.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Script;

/** JUnit's XML, which every CI shows: a suite for each file, a case for each finding; what fails the build fails here. */
public final class JunitFormat implements ReviewFormat {
    @Override
    public String fileName() {
        return "review-junit.xml";
    }

    @Override
    public String write(ReviewReport report) {
        Set<String> files = new TreeSet<>();
        report.batch()
                .ifPresent(batch -> batch.scripts().stream().map(Script::place).forEach(files::add));
        report.findings().stream().map(Finding::file).forEach(files::add);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        for (String file : files) {
            suite(file, report, xml);
        }
        return xml.append("</testsuites>\n").toString();
    }

    private static void suite(String file, ReviewReport report, StringBuilder xml) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.file().equals(file))
                .toList();
        List<String> cases = new ArrayList<>();
        findings.forEach(finding -> cases.add(testCase(finding, report)));
        if (findings.isEmpty()) {
            cases.add("    <testcase classname=\"" + Markup.of(file) + "\" name=\"review\"/>\n");
        }
        long failures = findings.stream().filter(report::fails).count();
        xml.append("  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\">%n"
                .formatted(Markup.of(file), cases.size(), failures)
                .replace(System.lineSeparator(), "\n"));
        cases.forEach(xml::append);
        xml.append("  </testsuite>\n");
    }

    private static String testCase(Finding finding, ReviewReport report) {
        String line = finding.line() == 0 ? "" : " in line " + finding.line();
        String text = Markup.of(String.join("\n", TextFormat.lines(finding)));
        String body = report.fails(finding)
                ? "<failure type=\"" + Markup.of(finding.rule()) + "\" message=\"" + Markup.of(finding.text()) + "\">"
                        + text + "</failure>"
                : "<system-out>" + text + "</system-out>";
        return "    <testcase classname=\"" + Markup.of(finding.file()) + "\" name=\""
                + Markup.of(finding.rule() + line) + "\">\n      " + body + "\n    </testcase>\n";
    }
}
