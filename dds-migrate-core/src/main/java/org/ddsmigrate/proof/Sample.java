package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value that a column may be given, as the text that PostgreSQL reads.
 *
 * @param text nothing for null
 * @param extreme whether the value lies at the edge of its type, where arithmetic may fail
 */
record Sample(Optional<String> text, boolean extreme) {
    static final Sample NULL = new Sample(Optional.empty(), false);

    static Sample plain(String text) {
        return new Sample(Optional.of(text), false);
    }

    static Sample extreme(String text) {
        return new Sample(Optional.of(text), true);
    }

    boolean isNull() {
        return text.isEmpty();
    }

    /** The first usual value, then the edges, then the other usual ones: rows take them in this order. */
    static List<Sample> of(List<String> usual, String... edges) {
        Set<String> seen = new LinkedHashSet<>();
        List<Sample> samples = new ArrayList<>();
        seen.add(usual.get(0));
        samples.add(plain(usual.get(0)));
        for (String edge : edges) {
            if (!usual.contains(edge) && seen.add(edge)) {
                samples.add(extreme(edge));
            }
        }
        for (String text : usual) {
            if (seen.add(text)) {
                samples.add(plain(text));
            }
        }
        return samples;
    }
}
