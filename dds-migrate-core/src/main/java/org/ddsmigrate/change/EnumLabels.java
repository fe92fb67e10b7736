package org.ddsmigrate.change;

import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.schema.EnumType;

/** What PostgreSQL can do to an enum's labels in place: add them, anywhere, and nothing else. */
public final class EnumLabels {
    private EnumLabels() {}

    /** Whether labels go or change places, so that the type has to be built anew around the rows. */
    public static boolean needRebuild(EnumType from, EnumType to) {
        List<String> kept = new ArrayList<>(to.labels());
        kept.retainAll(from.labels());
        return !kept.equals(from.labels());
    }
}
