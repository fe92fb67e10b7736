package org.ddsmigrate.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.history.StandIn;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.proof.ProvenRows;
import org.ddsmigrate.report.ChangeLines;
import org.ddsmigrate.report.Section;
import org.ddsmigrate.report.Tone;

/** What {@link Generate} has to say to people. */
public final class GenerateSummary {
    private final Path base;

    /** @param base the folder that paths are shown from */
    public GenerateSummary(Path base) {
        this.base = base;
    }

    /** The outcome in the order in which it came about. */
    public List<Section> of(GenerateResult result) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("model", result.model()));
        sections.add(history(base, result.migrations(), result.server(), result.standIns()));
        if (!result.createdRoles().isEmpty()) {
            sections.add(Section.of(
                    "roles",
                    String.join(", ", result.createdRoles())
                            + " made for the replay, without login, and gone with the server"));
        }
        if (result.isUnchanged()) {
            sections.add(Section.of("changes", "none: the migrations make what the model states, nothing to write"));
        } else {
            sections.add(Section.of("changes").with(result.lines()));
        }
        if (!result.kept().isEmpty()) {
            sections.add(Section.of("kept", ChangeLines.counts(result.kept()) + " that the model does not state"));
        }
        unmanaged(result).ifPresent(sections::add);
        if (!result.isUnchanged()) {
            sections.add(proof(result.scripts(), result.rows()));
        }
        if (!result.files().isEmpty()) {
            sections.addAll(wrote(base, result.files()));
        }
        return sections;
    }

    /** The files that are there now. */
    public static List<Section> wrote(Path base, List<Path> files) {
        return List.of(Section.of(
                "wrote", files.stream().map(file -> shown(base, file)).toList()));
    }

    private static Optional<Section> unmanaged(GenerateResult result) {
        return Words.unmanaged(result.unmanaged()).map(text -> Section.of("ignored", text));
    }

    private static Section proof(List<MigrationScript> scripts, ProvenRows rows) {
        List<String> names =
                scripts.stream().map(script -> front(script.fileName())).toList();
        List<String> forward = new ArrayList<>();
        List<String> back = new ArrayList<>();
        for (int i = 0; i + 1 < names.size(); i += 2) {
            forward.add(names.get(i));
            back.add(names.get(i + 1));
        }
        boolean several = forward.size() > 1;
        String applied = range(forward) + (several ? " apply" : " applies");
        String undone = range(back) + (several ? " restore" : " restores");
        List<String> lines = new ArrayList<>();
        lines.add(applied + " · no difference is left · " + undone + " the schema before · " + applied + " again");
        if (rows.tables() > 0) {
            lines.add("the same on filled tables · " + Words.counted(rows.kept(), "row") + " kept in "
                    + Words.counted(rows.tables(), "table"));
        }
        lines.addAll(rows.notes());
        rows.empty().forEach((table, why) -> lines.add("without rows: " + table + ", " + why));
        return Section.of("proof", lines).in(Tone.GOOD);
    }

    /** Versions of one run follow each other. */
    private static String range(List<String> names) {
        return names.size() < 3 ? String.join(", ", names) : names.get(0) + " to " + names.get(names.size() - 1);
    }

    static Section history(Path base, int migrations, String server, List<StandIn> standIns) {
        List<String> lines = new ArrayList<>();
        lines.add(
                migrations == 0
                        ? "no migrations yet, " + server
                        : Words.counted(migrations, "migration") + " replayed on " + server);
        standIns.forEach(standIn -> lines.add(
                standIn.replaced() + " not as deployed: " + shown(base, standIn.file()) + " ran in its place"));
        return Section.of("history", lines);
    }

    static String shown(Path base, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(base) ? base.relativize(absolute).toString() : absolute.toString();
    }

    /** A place as {@code file:line}, or whatever else it is. */
    static String shown(Path base, String place) {
        String prefix = base + base.getFileSystem().getSeparator();
        return place.startsWith(prefix) ? place.substring(prefix.length()) : place;
    }

    private static String front(String fileName) {
        int end = fileName.indexOf("__");
        return end < 0 ? fileName : fileName.substring(0, end);
    }
}
