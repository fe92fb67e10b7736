package org.ddsmigrate.report.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.Lock;
import org.ddsmigrate.review.Traced;

/** Who has to wait, from which statement on, until its transaction ends; only tables that others may be using. */
final class LockTimeline {
    private static final int LABEL = 190;
    private static final int WIDTH = 960;
    private static final int LANE = 30;
    private static final int TOP = 44;
    private static final int NARROWEST = 16;

    private final List<Traced> statements;

    LockTimeline(Batch batch) {
        this.statements = batch.upwards().toList();
    }

    /**
     * A lock on a table.
     *
     * @param from the number of the statement that took it
     * @param to the number of the last statement of its transaction
     */
    private record Held(String table, Lock.Mode mode, int from, int to) {}

    String html() {
        List<Held> held = held();
        if (held.isEmpty()) {
            return "<p class=\"nothing\">Nobody has to wait: no table that was there before is locked against reads, writes or other "
                    + "changes.</p>\n";
        }
        Map<String, List<Held>> lanes = new LinkedHashMap<>();
        held.forEach(one ->
                lanes.computeIfAbsent(one.table(), name -> new ArrayList<>()).add(one));
        double[] edges = edges();
        StringBuilder svg = new StringBuilder();
        for (int n = 0; n < statements.size(); n++) {
            statement(n, edges, TOP + lanes.size() * LANE, svg);
        }
        int lane = 0;
        for (Map.Entry<String, List<Held>> entry : lanes.entrySet()) {
            lane(entry.getKey(), entry.getValue(), TOP + lane++ * LANE, edges, svg);
        }
        int height = TOP + lanes.size() * LANE + 10;
        return "<p class=\"legend\"><span class=\"key reads\"></span> reads and writes wait <span class=\"key writes\"></span> writes wait "
                + "<span class=\"key changes\"></span> other schema changes wait</p>\n"
                + "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Time line of the locks\">\n<svg class=\"locks\" viewBox=\"0 0 "
                + (LABEL + WIDTH) + " " + height + "\" width=\"" + (LABEL + WIDTH) + "\" role=\"img\" aria-label=\""
                + "Locks by statement; the table below says the same\">\n" + svg + "</svg>\n</div>\n" + table(held);
    }

    private List<Held> held() {
        List<Held> all = new ArrayList<>();
        for (int n = 0; n < statements.size(); n++) {
            Traced statement = statements.get(n);
            for (Lock lock : statement.locks()) {
                int from = n;
                if (lock.taken() && lock.mode().compareTo(Lock.Mode.SHARE_UPDATE_EXCLUSIVE) >= 0) {
                    statement
                            .start()
                            .table(lock.relation())
                            .map(CatalogItem::name)
                            .ifPresent(name -> all.add(new Held(name, lock.mode(), from, lastOf(statement, from))));
                }
            }
        }
        all.sort(Comparator.comparingInt(Held::from).thenComparing(Held::mode));
        return all;
    }

    private int lastOf(Traced statement, int from) {
        int last = from;
        while (statement.transactional()
                && last + 1 < statements.size()
                && statements.get(last + 1).transaction() == statement.transaction()) {
            last++;
        }
        return last;
    }

    /** Wide where a statement took long, never too narrow to be seen. */
    private double[] edges() {
        double total = statements.stream().mapToLong(LockTimeline::micros).sum();
        double free = Math.max(0, WIDTH - 20 - statements.size() * NARROWEST);
        double narrowest = Math.min(NARROWEST, (WIDTH - 20.0) / statements.size());
        double[] edges = new double[statements.size() + 1];
        edges[0] = LABEL;
        for (int n = 0; n < statements.size(); n++) {
            edges[n + 1] = edges[n] + narrowest + (total == 0 ? 0 : free * micros(statements.get(n)) / total);
        }
        return edges;
    }

    private void statement(int n, double[] edges, int bottom, StringBuilder svg) {
        Traced statement = statements.get(n);
        String begins = n == 0 || statements.get(n - 1).transaction() != statement.transaction() ? "begin" : "step";
        svg.append("<line class=\"")
                .append(begins)
                .append("\" x1=\"")
                .append(round(edges[n]))
                .append("\" x2=\"")
                .append(round(edges[n]))
                .append("\" y1=\"20\" y2=\"")
                .append(bottom)
                .append("\"/>\n");
        String label = edges[n + 1] - edges[n] > 84 ? (n + 1) + " · " + time(statement) : String.valueOf(n + 1);
        svg.append("<text class=\"axis\" x=\"")
                .append(round(edges[n] + 4))
                .append("\" y=\"32\">")
                .append(label)
                .append("<title>")
                .append(Markup.of(statement.script().name() + ":" + statement.line() + "\n"
                        + statement.text().sql().strip() + "\n" + time(statement)))
                .append("</title></text>\n");
    }

    private void lane(String name, List<Held> held, int y, double[] edges, StringBuilder svg) {
        String shown = name.length() > 24 ? name.substring(0, 23) + "…" : name;
        svg.append("<text class=\"lane\" x=\"0\" y=\"")
                .append(y + 19)
                .append("\">")
                .append(Markup.of(shown))
                .append("</text>\n");
        // the strongest last, on top of the weaker ones that are held at the same time
        for (Held one : held.stream().sorted(Comparator.comparing(Held::mode)).toList()) {
            double from = edges[one.from()];
            double to = edges[one.to() + 1];
            svg.append("<rect class=\"")
                    .append(kind(one.mode()))
                    .append("\" x=\"")
                    .append(round(from + 1))
                    .append("\" y=\"")
                    .append(y + 5)
                    .append("\" width=\"")
                    .append(round(Math.max(4, to - from - 2)))
                    .append("\" height=\"")
                    .append(LANE - 10)
                    .append("\" rx=\"4\"><title>")
                    .append(Markup.of(one.mode().word() + " on " + name + ": blocks "
                            + one.mode().blocks()))
                    .append("</title></rect>\n");
        }
    }

    private String table(List<Held> held) {
        String rows = held.stream()
                .map(one -> "<tr><td>" + Markup.of(one.table()) + "</td><td>"
                        + one.mode().word() + "</td><td>"
                        + Markup.of(one.mode().blocks()) + "</td><td>" + place(one.from()) + "</td><td>"
                        + (one.to() == one.from() ? "the statement" : "statement " + (one.to() + 1)) + "</td></tr>\n")
                .collect(Collectors.joining());
        return "<details><summary>The same as a table</summary><table><thead><tr><th>table</th><th>lock</th><th>blocks</th>"
                + "<th>taken by</th><th>until the end of</th></tr></thead><tbody>\n" + rows
                + "</tbody></table></details>\n";
    }

    private String place(int n) {
        Traced statement = statements.get(n);
        return (n + 1) + ", <a href=\"#"
                + AnnotatedSource.anchor(statement.script().place(), statement.line()) + "\">"
                + Markup.of(statement.script().name() + ":" + statement.line()) + "</a>, " + time(statement);
    }

    private static String kind(Lock.Mode mode) {
        return mode == Lock.Mode.ACCESS_EXCLUSIVE ? "reads" : mode.blocksWrites() ? "writes" : "changes";
    }

    private static String time(Traced statement) {
        long micros = micros(statement);
        return micros < 10_000
                ? micros / 1000 + "." + micros % 1000 / 100 + " ms"
                : micros < 10_000_000 ? micros / 1000 + " ms" : micros / 1_000_000 + " s";
    }

    private static long micros(Traced statement) {
        return statement.time().toNanos() / 1000;
    }

    private static long round(double x) {
        return Math.round(x);
    }
}
