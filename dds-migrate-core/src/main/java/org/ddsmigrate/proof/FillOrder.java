package org.ddsmigrate.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ddsmigrate.schema.QualifiedName;

/** Puts tables after those that they refer to, and those that refer to each other in a circle together. */
final class FillOrder {
    private final Map<QualifiedName, Set<QualifiedName>> targets;
    private final Map<QualifiedName, Integer> index = new HashMap<>();
    private final Map<QualifiedName, Integer> low = new HashMap<>();
    private final Deque<QualifiedName> stack = new ArrayDeque<>();
    private final List<List<QualifiedName>> groups = new ArrayList<>();

    private FillOrder(Map<QualifiedName, Set<QualifiedName>> targets) {
        this.targets = targets;
    }

    /** Groups of names, each after all that it refers to. */
    static List<List<QualifiedName>> groups(
            List<QualifiedName> names, Function<QualifiedName, Set<QualifiedName>> targets) {
        Map<QualifiedName, Set<QualifiedName>> all = new HashMap<>();
        names.forEach(name -> all.put(name, targets.apply(name)));
        FillOrder order = new FillOrder(all);
        for (QualifiedName name : names) {
            if (!order.index.containsKey(name)) {
                order.visit(name);
            }
        }
        return order.groups;
    }

    /** Tarjan's strongly connected components; with frames of its own, since chains may be longer than the stack. */
    private void visit(QualifiedName root) {
        Deque<Frame> frames = new ArrayDeque<>();
        frames.push(open(root));
        while (!frames.isEmpty()) {
            Frame frame = frames.element();
            if (frame.rest.isEmpty()) {
                frames.pop();
                close(frame.name);
                if (!frames.isEmpty()) {
                    lower(frames.element().name, lowOf(frame.name));
                }
                continue;
            }
            QualifiedName target = frame.rest.remove();
            if (!targets.containsKey(target)) {
                continue;
            }
            if (!index.containsKey(target)) {
                frames.push(open(target));
            } else if (stack.contains(target)) {
                lower(frame.name, index.getOrDefault(target, 0));
            }
        }
    }

    private record Frame(QualifiedName name, Deque<QualifiedName> rest) {}

    private Frame open(QualifiedName name) {
        index.put(name, index.size());
        low.put(name, index.size() - 1);
        stack.push(name);
        return new Frame(name, new ArrayDeque<>(targets.getOrDefault(name, Set.of())));
    }

    private int lowOf(QualifiedName name) {
        return low.getOrDefault(name, 0);
    }

    private void lower(QualifiedName name, int other) {
        low.put(name, Math.min(lowOf(name), other));
    }

    private void close(QualifiedName name) {
        if (lowOf(name) != index.getOrDefault(name, 0)) {
            return;
        }
        List<QualifiedName> group = new ArrayList<>();
        QualifiedName member;
        do {
            member = stack.pop();
            group.add(0, member);
        } while (!member.equals(name));
        groups.add(group);
    }
}
