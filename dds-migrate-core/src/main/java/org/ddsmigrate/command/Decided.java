package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.change.UnsupportedDifference;
import org.ddsmigrate.command.Answer.Kind;
import org.ddsmigrate.diff.Difference;
import org.ddsmigrate.diff.Target;
import org.ddsmigrate.plan.Locking;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Planner;
import org.ddsmigrate.proof.Draft;
import org.ddsmigrate.proof.TypeTrial;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;

/**
 * A difference with all that a person had to decide about it.
 *
 * @param answers those given beforehand and those asked for
 * @param renaming what is done first
 * @param difference what is to be done then
 * @param plan how, from the renamed schema to the target
 */
record Decided(Answers answers, Renaming renaming, Target target, Difference difference, Plan plan) {

    /**
     * Finds what differs, and asks until everything is decided.
     *
     * @throws UserProblem when a question stays open, or a difference can't be removed
     */
    static Decided of(Workbench bench, Comparison comparison, GenerateOptions options) {
        Answers answers = options.answers();
        while (true) {
            try {
                return of(bench, comparison, answers);
            } catch (Undecided open) {
                answers = answers.and(options.interview().ask(open.questions()).orElseThrow(open::problem));
            }
        }
    }

    boolean isUnchanged() {
        return plan.isEmpty() && renaming.forward().isEmpty();
    }

    /** What the files are to do. */
    List<Draft> drafts(Locking locking) {
        return locking == Locking.PLAIN
                ? FileSplit.split(plan).stream().map(Draft::of).toList()
                : OnlineSplit.split(plan, difference);
    }

    private static Decided of(Workbench bench, Comparison comparison, Answers answers) {
        Renaming renaming = Renaming.of(bench, comparison, answers);
        Schema from = renaming.renamed();
        Target target = comparison.target(from, agreedDrops(from, answers, comparison.defaultSchema()));
        Difference difference = new Decisions(
                        new Inquiry(answers, comparison.defaultSchema(), comparison.lines()),
                        new TypeTrial(comparison.model().database(), from, target.schema()),
                        comparison.fields()::areSame)
                .decide(from, target.schema());
        Plan plan = Planner.plan(from, target.schema(), difference);
        requireSupported(plan.unsupported());
        return new Decided(answers, renaming, target, difference, plan);
    }

    /** What stays unless it is named; a pattern names whole objects and columns, and no index or trigger on a table. */
    private static SortedSet<ObjectRef> agreedDrops(Schema from, Answers answers, String defaultSchema) {
        List<ObjectRef> all = new ArrayList<>(from.objects().keySet());
        from.tables()
                .forEach(table ->
                        table.columns().forEach(column -> all.add(ObjectRef.column(table.name(), column.name()))));
        SortedSet<ObjectRef> agreed = new TreeSet<>();
        for (ObjectRef ref : all) {
            boolean named = Stream.of(Kind.DROP, Kind.KEEP)
                    .flatMap(kind -> answers.about(kind, ref, defaultSchema).stream())
                    .anyMatch(answer -> answer.isExact() || (!answer.isAboutAll() && isReachedByPattern(ref)));
            if (ref.kind() != ObjectKind.SCHEMA && named) {
                agreed.add(ref);
            }
        }
        return agreed;
    }

    private static boolean isReachedByPattern(ObjectRef ref) {
        return ref.path().size() == 2 || ref.kind() == ObjectKind.COLUMN;
    }

    private static void requireSupported(List<UnsupportedDifference> unsupported) {
        if (!unsupported.isEmpty()) {
            StringBuilder what = new StringBuilder("This change can't be written:");
            unsupported.forEach(difference -> what.append("\n    ").append(difference));
            throw new UserProblem(what.toString(), "\n    Nothing was written");
        }
    }
}
