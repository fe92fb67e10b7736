package org.ddsmigrate.report.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewFormatsTest {
    private static ReviewReport report;

    @BeforeAll
    static void review() {
        report = ReviewedExample.run();
    }

    @Test
    void aFindingIsOneLineAndTheSqlToWriteInstead() {
        assertThat(new TextFormat().write(report)).contains("""
                V32__folders, and owners.sql:10 error create-index-blocking  building files_name blocks writes to files → \
                Build it with CREATE INDEX CONCURRENTLY, in a migration of its own without a transaction:
                    CREATE INDEX CONCURRENTLY files_name ON files (name);
                """);
    }

    @Test
    void everyFormatNamesEveryFinding() {
        for (ReviewFormat format : ReviewFormat.all()) {
            assertThat(format.write(report))
                    .as(format.fileName())
                    .contains(report.findings().stream().map(Finding::rule).toList());
        }
    }

    @Test
    void jsonHoldsFindingsAndWhatEachStatementLocked() {
        JsonNode json = JsonMapper.shared().readTree(new JsonFormat().write(report));

        assertThat(json.get("format").asString()).isEqualTo("dds-migrate-review/1");
        assertThat(json.get("passes").asBoolean()).isFalse();
        assertThat(json.get("findings")).hasSameSizeAs(report.findings());
        JsonNode rewriting = statement(json, "files", "AccessExclusiveLock");
        assertThat(rewriting.get("line").asInt()).isEqualTo(7);
        assertThat(rewriting.get("rewrites").get(0).asString()).isEqualTo("files");
    }

    private static JsonNode statement(JsonNode json, String table, String mode) {
        for (JsonNode statement : json.get("statements")) {
            for (JsonNode lock : statement.get("locks")) {
                if (lock.get("table").asString().equals(table)
                        && lock.get("mode").asString().equals(mode)) {
                    return statement;
                }
            }
        }
        throw new AssertionError("no statement takes " + mode + " on " + table);
    }

    @Test
    void sarifHasWhatItsSchemaRequires() {
        JsonNode sarif = JsonMapper.shared().readTree(new SarifFormat().write(report));

        assertThat(sarif.propertyNames()).containsExactlyInAnyOrder("$schema", "version", "runs");
        assertThat(sarif.get("version").asString()).isEqualTo("2.1.0");
        JsonNode run = sarif.get("runs").get(0);
        assertThat(run.propertyNames()).containsExactlyInAnyOrder("tool", "columnKind", "results");
        JsonNode rules = run.get("tool").get("driver").get("rules");
        for (JsonNode result : run.get("results")) {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
            assertThat(result.get("level").asString()).isIn("error", "warning", "note");
            assertThat(result.get("message").get("text").asString()).isNotBlank();
            JsonNode place = result.get("locations").get(0).get("physicalLocation");
            assertThat(place.get("artifactLocation").get("uri").asString())
                    .matches("[A-Za-z0-9/._~!$&'()*+,;=@%-]+")
                    .doesNotContain(" ");
            if (place.has("region")) {
                assertThat(place.get("region").get("startLine").asInt()).isPositive();
            }
        }
        for (JsonNode rule : rules) {
            if (rule.has("help")) {
                assertThat(rule.get("shortDescription").get("text").asString()).isNotBlank();
                assertThat(rule.get("defaultConfiguration").get("level").asString())
                        .isIn("error", "warning", "note", "none");
            }
        }
    }

    @Test
    void junitFailsWhatFailsTheBuild() throws Exception {
        Document xml = parsed(new JunitFormat().write(report));
        NodeList failures = xml.getElementsByTagName("failure");

        assertThat(failures.getLength()).isEqualTo(report.count(Severity.ERROR));
        List<String> counted = elements(xml.getElementsByTagName("testsuite")).stream()
                .map(suite -> suite.getAttribute("name") + " " + suite.getAttribute("failures"))
                .toList();
        assertThat(counted).contains("V33__index.sql 1");
    }

    @Test
    void githubCommandsStayOnOneLineWithEscapedProperties() {
        assertThat(new GithubFormat().write(report).lines())
                .hasSameSizeAs(report.findings())
                .allMatch(
                        line -> line.matches("::(error|warning|notice) file=[^:,]+(,line=\\d+)?,title=[a-z0-9-]+::.+"))
                .anyMatch(line -> line.contains("file=V32__folders%2C and owners.sql,line=10,"));
    }

    @Test
    void gitlabFingerprintsStayWhenLinesMove() {
        JsonNode issues = JsonMapper.shared().readTree(new GitlabFormat().write(report));
        Finding one = report.findings().get(0);
        Finding moved = new Finding(
                one.rule(),
                one.severity(),
                one.file(),
                one.line() + 4,
                one.statement(),
                one.object(),
                one.text(),
                one.effect(),
                one.remedy(),
                one.rewrite(),
                one.count());

        assertThat(issues).hasSameSizeAs(report.findings());
        assertThat(issues.get(0).get("fingerprint").asString()).isEqualTo(Fingerprint.of(moved));
        assertThat(IntStream.range(0, issues.size())
                        .mapToObj(n -> issues.get(n).get("fingerprint").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void markdownKeepsItsTable() {
        assertThat(new MarkdownFormat().write(report).lines().filter(line -> line.startsWith("| 🔴")))
                .hasSize(report.count(Severity.ERROR))
                .allMatch(line ->
                        line.replace("\\|", "").chars().filter(c -> c == '|').count() == 5);
    }

    @Test
    void thePageLoadsNothingRunsNothingAndNestsRight() throws Exception {
        String page = new HtmlFormat().write(report);

        assertThat(page)
                .doesNotContain("<script")
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("@import")
                .doesNotContain("url(")
                .contains("&lt;script&gt;");
        parsed(page.substring(page.indexOf("<header>"), page.indexOf("</header>") + "</header>".length()));
        parsed(page.substring(page.indexOf("<main>"), page.indexOf("</main>") + "</main>".length()));
    }

    @Test
    void everyLinkOfThePageLeadsSomewhereAndNoIdIsGivenTwice() {
        String page = new HtmlFormat().write(report);
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().map(match -> match.group(1)))
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @Test
    void thePageShowsTablesThatComeGoAndChange() {
        assertThat(TouchedTable.of(report.batch().orElseThrow()))
                .extracting(table ->
                        table.before().orElse("none") + " → " + table.after().orElse("none"))
                .containsExactly("audit_log → none", "files → files", "none → folders", "users → users");
    }

    @Test
    void allFormatsAreWrittenSideBySide(@TempDir Path folder) {
        List<Path> files = ReviewFiles.write(folder.resolve("new"), report);

        assertThat(files)
                .hasSize(ReviewFormat.all().size())
                .allMatch(Files::exists)
                .doesNotHaveDuplicates();
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(n -> (Element) nodes.item(n))
                .toList();
    }
}
