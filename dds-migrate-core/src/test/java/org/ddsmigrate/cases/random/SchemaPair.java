package org.ddsmigrate.cases.random;

import java.util.SplittableRandom;

/** A schema before and a schema after, as SQL; one seed is one pair, everywhere and always. */
record SchemaPair(long seed, String before, String after) {
    /** Mostly the same schema changed a little; one in ten are two that have only the names in common. */
    static SchemaPair of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        World before = World.random(random.nextLong());
        World after = random.nextInt(10) == 0 ? World.random(random.nextLong()) : before;
        String one = new SchemaScript(before).text();
        String other = new SchemaScript(after).text();
        while (other.equals(one)) {
            after = after.mutated(random);
            other = new SchemaScript(after).text();
        }
        return random.nextBoolean() ? new SchemaPair(seed, one, other) : new SchemaPair(seed, other, one);
    }
}
