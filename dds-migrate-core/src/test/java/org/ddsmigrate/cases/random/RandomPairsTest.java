package org.ddsmigrate.cases.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random pairs of schemas: each ends with a migration and an undo that are proven, or with a refusal that is expected.
 * {@code -Dpairs=10000} chooses how many, {@code -Dpairs.seed=…} the first seed; what fails is left in
 * {@code target/random-pairs/<seed>}.
 */
class RandomPairsTest {
    private static final int PAIRS = Integer.getInteger("pairs", 0);
    private static final long SEED = Long.getLong("pairs.seed", 1);
    private static final int THREADS = Integer.getInteger("pairs.threads", 2);
    private static final int MAJOR = Integer.getInteger("pairs.postgres", 17);
    private static final Path FAILURES = Path.of("target/random-pairs");

    @Test
    void everyPairIsProvenOrRefusedForAKnownReason(@TempDir Path work) throws Exception {
        assumeThat(PAIRS).as("-Dpairs chooses how many").isPositive();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Outcome>> running = new ArrayList<>();
        for (long one : seeds()) {
            running.add(threads.submit(() -> run(one, work.resolve("pair" + one))));
        }
        List<Outcome> outcomes = joined(running);
        threads.shutdown();
        report(outcomes);
        assertThat(outcomes.stream()
                        .filter(outcome -> outcome.kind() == Outcome.Kind.FAILED)
                        .map(outcome -> "seed " + outcome.pair().seed() + ": " + outcome.reason()))
                .isEmpty();
    }

    @Test
    void oneSeedIsOnePair() {
        assertThat(SchemaPair.of(SEED)).isEqualTo(SchemaPair.of(SEED));
    }

    /** {@code -Dpairs.list=3,17} runs those alone. */
    private static long[] seeds() {
        String list = System.getProperty("pairs.list", "");
        return list.isEmpty()
                ? LongStream.range(SEED, SEED + PAIRS).toArray()
                : Stream.of(list.split(",", -1)).mapToLong(Long::parseLong).toArray();
    }

    private static Outcome run(long seed, Path work) throws IOException {
        Outcome outcome = new PairRun(TestServers.postgres(MAJOR), work).run(SchemaPair.of(seed));
        if (outcome.kind() == Outcome.Kind.FAILED || outcome.kind() == Outcome.Kind.SKIPPED) {
            Path folder = Files.createDirectories(FAILURES.resolve(String.valueOf(seed)));
            Files.writeString(folder.resolve("before.sql"), outcome.pair().before());
            Files.writeString(folder.resolve("after.sql"), outcome.pair().after());
            Files.writeString(folder.resolve(outcome.kind() + ".txt"), outcome.detail());
        }
        delete(work);
        return outcome;
    }

    private static List<Outcome> joined(List<Future<Outcome>> running) throws InterruptedException, ExecutionException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> outcome : running) {
            outcomes.add(outcome.get());
        }
        return outcomes;
    }

    private static void report(List<Outcome> outcomes) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Long> example = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            String what = outcome.kind() + " " + outcome.reason();
            counts.merge(what, 1, Integer::sum);
            example.putIfAbsent(what, outcome.pair().seed());
        }
        System.out.println("random pairs, seeds " + SEED + " to " + (SEED + PAIRS - 1) + ":");
        counts.forEach((what, count) -> System.out.println("  " + count + " " + what + " (" + example.get(what) + ")"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
