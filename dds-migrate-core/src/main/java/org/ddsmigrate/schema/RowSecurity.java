package org.ddsmigrate.schema;

/** Whether a table's policies apply, and whether they apply to its owner too. */
public record RowSecurity(boolean enabled, boolean forced) {
    public static final RowSecurity OFF = new RowSecurity(false, false);
}
