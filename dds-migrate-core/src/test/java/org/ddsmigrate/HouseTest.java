package org.ddsmigrate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The house: which package may know of which other one, and of which library. ARCHITECTURE.md draws it; a new package
 * gets its line here first.
 */
class HouseTest {
    private static final String ROOT = "org.ddsmigrate";

    /** The problems that every package but the innermost may report. */
    private static final String PROBLEMS = "";

    private static final List<String> JDK =
            List.of("java..", "javax.sql..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..");

    /** Annotations only: nothing of it is needed at run time. */
    private static final String NULL_MARKS = "org.jspecify.annotations..";

    private static final List<Room> HOUSE = List.of(
            new Room(PROBLEMS, uses(), libraries()),
            new Room("schema", uses(), libraries()),
            new Room("cache", uses(), libraries()),
            new Room("catalog", uses(PROBLEMS, "schema"), libraries("org.jooq..", "org.postgresql.util..")),
            new Room("application", uses(PROBLEMS), libraries("org.yaml.snakeyaml..")),
            new Room("entities.worker", uses(), libraries()),
            new Room(
                    "entities",
                    uses(PROBLEMS, "application", "cache", "entities.worker"),
                    libraries("io.github.classgraph..")),
            new Room(
                    "scratch",
                    uses(PROBLEMS),
                    libraries("org.postgresql..", "org.apache.commons.compress..", "org.tukaani.xz..")),
            new Room("change", uses("schema"), libraries()),
            new Room("diff", uses(PROBLEMS, "schema", "change"), libraries()),
            new Room("plan", uses(PROBLEMS, "schema", "change", "diff"), libraries()),
            new Room("sql", uses(PROBLEMS, "schema", "change", "plan"), libraries()),
            new Room("migration", uses(PROBLEMS), libraries()),
            new Room("history", uses(PROBLEMS, "cache", "scratch", "migration"), libraries("org.flywaydb..")),
            new Room(
                    "proof",
                    uses(
                            PROBLEMS,
                            "schema",
                            "catalog",
                            "scratch",
                            "change",
                            "diff",
                            "plan",
                            "sql",
                            "migration",
                            "history"),
                    libraries()),
            new Room("review", uses(PROBLEMS), libraries()),
            new Room("review.rules", uses("review"), libraries()),
            new Room("review.files", uses(PROBLEMS, "migration", "history", "review"), libraries()),
            new Room("review.trace", uses(PROBLEMS, "scratch", "migration", "history", "review"), libraries()),
            new Room("report", uses(PROBLEMS, "schema", "change", "review"), libraries()),
            new Room("report.review", uses(PROBLEMS, "report", "review"), libraries()),
            new Room(
                    "command",
                    uses(
                            PROBLEMS,
                            "application",
                            "schema",
                            "cache",
                            "catalog",
                            "entities",
                            "scratch",
                            "change",
                            "diff",
                            "plan",
                            "sql",
                            "migration",
                            "history",
                            "proof",
                            "review",
                            "review.files",
                            "review.rules",
                            "review.trace",
                            "report",
                            "report.review"),
                    libraries("org.postgresql.util..")));

    private static final JavaClasses CODE = new ClassFileImporter()
            .importUrl(Problem.class.getProtectionDomain().getCodeSource().getLocation());

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void packageUsesOnlyWhatItMay(Room room) {
        classes()
                .that()
                .resideInAPackage(room.packageName())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(room.all())
                .check(CODE);
    }

    static Stream<Room> rooms() {
        return HOUSE.stream();
    }

    @Test
    void packageUsesOnlyEarlierOnes() {
        Set<String> earlier = new TreeSet<>();
        for (Room room : HOUSE) {
            assertThat(earlier).as(room.toString()).containsAll(room.uses());
            earlier.add(room.name());
        }
    }

    @Test
    void everyPackageHasItsLineInTheHouse() {
        assertThat(packages())
                .extracting(JavaPackage::getName)
                .containsExactlyInAnyOrderElementsOf(
                        HOUSE.stream().map(Room::packageName).toList());
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CODE);
    }

    /** Said once more as the design says it, so that no line of the table above lets one in unnoticed. */
    @Test
    void librariesStayInTheirOnePackage() {
        onlyIn("catalog", "org.jooq..");
        onlyIn("entities", "io.github.classgraph..");
        onlyIn("application", "org.yaml.snakeyaml..");
        onlyIn("history", "org.flywaydb..");
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.testcontainers..", "org.apache.maven..", "org.hibernate..", "jakarta..")
                .check(CODE);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packages())
                .allSatisfy(found -> assertThat(found.isAnnotatedWith(NullMarked.class))
                        .as("package-info of " + found.getName() + " with @NullMarked")
                        .isTrue());
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?")
                .check(CODE);
    }

    /** Goals speak through Maven's log, other callers through the values they get. */
    @Test
    void nothingPrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".entities.worker")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CODE);
    }

    private static void onlyIn(String room, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CODE);
    }

    /** Those that hold classes, a package-info not counted. */
    private static List<JavaPackage> packages() {
        return CODE.stream()
                .filter(found -> !found.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackage)
                .collect(Collectors.toSet())
                .stream()
                .toList();
    }

    private static Set<String> uses(String... rooms) {
        return Set.of(rooms);
    }

    private static List<String> libraries(String... packages) {
        return List.of(packages);
    }

    /** A package, the others that it may use, and the libraries that it may use beside the JDK. */
    private record Room(String name, Set<String> uses, List<String> libraries) {
        String packageName() {
            return name.isEmpty() ? ROOT : ROOT + "." + name;
        }

        String[] all() {
            Stream<String> ours = Stream.concat(Stream.of(name), uses.stream())
                    .map(used -> used.isEmpty() ? ROOT : ROOT + "." + used);
            return Stream.of(ours, JDK.stream(), Stream.of(NULL_MARKS), libraries.stream())
                    .flatMap(all -> all)
                    .toArray(String[]::new);
        }

        @Override
        public String toString() {
            return packageName();
        }
    }
}
