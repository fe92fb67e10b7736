package org.ddsmigrate.entities;

/**
 * The class, and the field in it, that a table or column comes from.
 *
 * @param path {@code address.street} through embedded fields; empty for what the class itself says, such as its table
 *     or its discriminator
 */
public record Origin(String className, String path) {
    /** As people call it: {@code Customer.address.street}. */
    public String label() {
        String simpleName = className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
        return path.isEmpty() ? simpleName : simpleName + "." + path;
    }
}
