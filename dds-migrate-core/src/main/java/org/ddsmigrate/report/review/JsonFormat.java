package org.ddsmigrate.report.review;

import java.util.List;
import org.ddsmigrate.report.Json;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Lock;
import org.ddsmigrate.review.Traced;

/** For scripts; README describes the keys, which only ever become more. */
public final class JsonFormat implements ReviewFormat {
    @Override
    public String fileName() {
        return "review.json";
    }

    @Override
    public String write(ReviewReport report) {
        return of(report).text() + "\n";
    }

    /** The same as a value. */
    public static Json of(ReviewReport report) {
        return Json.object()
                .with("format", "dds-migrate-review/1")
                .with("version", report.version())
                .with("server", report.server())
                .with("passes", report.passes())
                .with("failOn", report.failOn().word())
                .with("findings", report.findings().stream().map(JsonFormat::of).toList())
                .with("statements", report.batch().map(JsonFormat::statements).orElse(List.of()))
                .with("proven", Json.texts(report.proven()))
                .with("notChecked", Json.texts(report.unchecked()));
    }

    private static Json of(Finding finding) {
        Json.Members place = Json.object()
                .with("rule", finding.rule())
                .with("severity", finding.severity().word())
                .with("file", finding.file());
        return (finding.line() == 0 ? place : place.with("line", finding.line()))
                .with("object", finding.object())
                .with("text", finding.text())
                .with("effect", finding.effect())
                .with("remedy", finding.remedy())
                .with("rewrite", finding.rewrite())
                .with("countQuery", finding.count())
                .with("statement", finding.statement());
    }

    private static List<Json> statements(Batch batch) {
        return batch.statements().stream().map(JsonFormat::of).toList();
    }

    private static Json of(Traced statement) {
        Json.Members said = Json.object()
                .with("file", statement.script().place())
                .with("line", statement.line())
                .with("transaction", statement.transaction())
                .with("microseconds", statement.time().toNanos() / 1000)
                .with("rows", statement.rows())
                .with(
                        "rewrites",
                        Json.texts(statement
                                .rewritten()
                                .map(change -> change.before().name())
                                .toList()))
                .with(
                        "locks",
                        statement.locks().stream()
                                .filter(Lock::taken)
                                .flatMap(lock -> statement.start().table(lock.relation()).stream()
                                        .map(table -> lock(table, lock.mode())))
                                .toList());
        return statement
                .failure()
                .map(failure -> said.with("error", failure.message()))
                .orElse(said);
    }

    private static Json lock(CatalogItem table, Lock.Mode mode) {
        return Json.object()
                .with("table", table.name())
                .with("mode", mode.word())
                .with("blocks", mode.blocks());
    }
}
