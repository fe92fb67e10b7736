package org.ddsmigrate.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.schema.Schema;

/** Sorts changes so that each finds what it needs, and otherwise in an order that reads well and is always the same. */
final class ChangeOrder {
    private final List<Change> changes;
    private final ChangeGraph graph;

    ChangeOrder(Schema from, Schema to, LateDefaults late) {
        this.changes = late.changes();
        this.graph = new ChangeGraph(changes, new Needs(from, to, late));
    }

    List<Change> sort() {
        int[] waitingFor = graph.predecessorCounts();
        PriorityQueue<Integer> ready = new PriorityQueue<>(graph.reading());
        for (int i = 0; i < changes.size(); i++) {
            if (waitingFor[i] == 0) {
                ready.add(i);
            }
        }
        List<Change> ordered = new ArrayList<>();
        boolean[] done = new boolean[changes.size()];
        while (ordered.size() < changes.size()) {
            int next = ready.isEmpty() ? breakCycle(done) : ready.remove();
            if (done[next]) {
                continue;
            }
            done[next] = true;
            ordered.add(changes.get(next));
            for (int after : graph.successors(next)) {
                if (--waitingFor[after] == 0) {
                    ready.add(after);
                }
            }
        }
        return ordered;
    }

    /**
     * What is left waits for itself. Only names found in a function's text can be wrong about that: PostgreSQL looks at
     * them when the function is called, not when it is made (with check_function_bodies off).
     */
    private int breakCycle(boolean[] done) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            if (!done[i]) {
                left.add(i);
            }
        }
        return left.stream()
                .filter(i -> graph.hardPredecessorsDone(i, done))
                .min(graph.reading())
                .orElseThrow(() -> circle(left.get(0), done));
    }

    /** Follows what is waited for until it comes by a second time. */
    private ChangeCircle circle(int start, boolean[] done) {
        List<Integer> path = new ArrayList<>();
        int next = start;
        while (!path.contains(next)) {
            path.add(next);
            next = graph.waitsFor(next, done);
        }
        path.add(next);
        return new ChangeCircle(path.subList(path.indexOf(next), path.size()).stream()
                .map(changes::get)
                .toList());
    }
}
