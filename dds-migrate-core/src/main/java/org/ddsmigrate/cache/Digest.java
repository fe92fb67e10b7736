package org.ddsmigrate.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** A SHA-256 over parts. Each goes in with its length, so that no two lists of parts look the same. */
public final class Digest {
    private final MessageDigest digest = sha256();

    /** A digest of what something is about, so that keys of different things never meet. */
    public static Digest of(String subject) {
        return new Digest().add(subject);
    }

    public Digest add(byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
        return this;
    }

    public Digest add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    public Digest add(int part) {
        return add(Integer.toString(part));
    }

    /** A list in its order. */
    public Digest add(Collection<String> parts) {
        add(parts.size());
        parts.forEach(this::add);
        return this;
    }

    /** A map in the order of its keys. */
    public Digest add(Map<String, String> parts) {
        Map<String, String> sorted = new TreeMap<>(parts);
        return add(sorted.keySet()).add(sorted.values());
    }

    /** The key, in hexadecimal digits; ends the digest. */
    public String key() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static byte[] sha256(byte[] content) {
        return sha256().digest(content);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
