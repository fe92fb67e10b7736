import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes entities and a Flyway history that agree: what the benchmarks are run on.
 *
 * <p>The arguments are a folder, how many tables, how many migrations, and a seed (1 when left out); the same arguments
 * give the same bytes.
 */
public class GenerateModel {

    public static void main(String[] args) throws IOException {
        if (args.length < 3 || args.length > 4) {
            System.err.println("java GenerateModel <folder> <tables> <migrations> [seed]");
            System.exit(2);
        }
        Path folder = Path.of(args[0]);
        int tables = Integer.parseInt(args[1]);
        int migrations = Integer.parseInt(args[2]);
        Model model = Model.random(tables, args.length > 3 ? Long.parseLong(args[3]) : 1);
        new EntityWriter(folder.resolve("src/main/java/bench/model")).write(model);
        new HistoryWriter(folder.resolve("src/main/resources/db/migration")).write(model, migrations);
    }
}
