package org.ddsmigrate.command;

import org.ddsmigrate.history.RepairResult;

/**
 * A history after its repair.
 *
 * @param repair what was changed in it
 * @param status how the database stands now; what a failed migration left shows as drift
 */
public record RepairedHistory(RepairResult repair, StatusResult status) {}
