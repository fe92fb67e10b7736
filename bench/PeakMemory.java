import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs a command and prints the largest memory that it and all processes below it held at one moment, in MiB.
 *
 * <p>Memory is the proportional set size: what processes share, such as PostgreSQL's buffers, counts once. The
 * command's own output goes to a file: {@code java PeakMemory.java <file> <command> <argument>...}.
 */
public class PeakMemory {
    private static final int BETWEEN_SAMPLES_MS = 50;

    public static void main(String[] args) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(args).subList(1, args.length))
                .redirectErrorStream(true)
                .redirectOutput(Path.of(args[0]).toFile())
                .start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, now(process));
            Thread.sleep(BETWEEN_SAMPLES_MS);
        }
        System.out.println(peak / 1024);
        System.exit(process.exitValue());
    }

    private static long now(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToLong(p -> kibibytes(p.pid()))
                .sum();
    }

    private static long kibibytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(l -> l.startsWith("Pss:"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | RuntimeException e) {
            return 0; // It has ended meanwhile.
        }
    }
}
