package org.ddsmigrate.history;

import java.util.List;
import javax.sql.DataSource;

/** What a database's history says is applied, without a look at the files. */
public final class StandingScripts {
    private StandingScripts() {}

    /** The scripts by their paths, in the order of their application; what was taken back is not among them. */
    public static List<String> of(DataSource database, HistorySettings settings) {
        return HistoryTable.read(database, settings).applied().stream()
                .map(HistoryTable.Row::script)
                .toList();
    }
}
