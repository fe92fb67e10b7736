package org.ddsmigrate.history;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationFolder;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.MigrationNaming;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.Version;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * The scripts that Flyway gets to see: the source folders as they are now, with stand-ins and with scripts that are not
 * files yet. Undo files are kept apart, because the open-source edition knows nothing of them.
 */
final class ScriptSource implements ResourceProvider {
    private final HistorySettings settings;
    private final MigrationNaming naming;
    private final StandIns standIns;
    private final Map<String, ScriptResource> scripts = new LinkedHashMap<>();
    private final Map<Version, ScriptResource> undos = new LinkedHashMap<>();
    private final List<StandIn> used = new ArrayList<>();

    private ScriptSource(HistorySettings settings, StandIns standIns) {
        this.settings = settings;
        this.naming = settings.naming();
        this.standIns = standIns;
    }

    /** What is deployed. */
    static ScriptSource deployed(HistorySettings settings) {
        return read(settings, StandIns.NONE);
    }

    /**
     * What runs on a scratch server: stand-ins in place of what they stand for, then the proposed scripts; all without
     * statements about roles.
     */
    static ScriptSource scratch(HistorySettings settings, List<MigrationScript> proposed) {
        ScriptSource source = read(settings, StandIns.of(settings));
        proposed.forEach(source::propose);
        source.scripts.replaceAll((name, script) -> script.withoutRoles());
        source.undos.replaceAll((version, script) -> script.withoutRoles());
        return source;
    }

    /** Nothing but one script, under another name. */
    static ScriptSource only(HistorySettings settings, Path file, String fileName) {
        ScriptSource source = new ScriptSource(settings, StandIns.NONE);
        source.put(ScriptResource.ofFile(fileName, file, settings.encoding()));
        return source;
    }

    /** Nothing but these scripts, whatever their names say of their kind. */
    static ScriptSource only(HistorySettings settings, List<MigrationScript> scripts) {
        ScriptSource source = new ScriptSource(settings, StandIns.NONE);
        for (MigrationScript script : scripts) {
            source.put(ScriptResource.ofText(script.fileName(), script.text()));
            script.conf().ifPresent(conf -> source.put(ScriptResource.ofText(script.fileName() + ".conf", conf)));
        }
        return source;
    }

    List<StandIn> usedStandIns() {
        return List.copyOf(used);
    }

    StandIns standIns() {
        return standIns;
    }

    Optional<ScriptResource> undo(Version version) {
        return Optional.ofNullable(undos.get(version));
    }

    /** The name below its folder of the script that was read there; a class is its own name. */
    String scriptAt(String place) {
        return scripts.values().stream()
                .filter(script -> script.getAbsolutePathOnDisk().equals(place))
                .map(ScriptResource::getRelativePath)
                .findFirst()
                .orElse(place);
    }

    /** All scripts, their configurations and what else lies beside them, by their names in small letters. */
    SortedMap<String, ScriptResource> all() {
        return new TreeMap<>(scripts);
    }

    /** The script with this name below its folder. */
    Optional<ScriptResource> script(String name) {
        return Optional.ofNullable(scripts.get(key(name)));
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.get(key(name));
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        List<LoadableResource> found = new ArrayList<>();
        for (ScriptResource script : scripts.values()) {
            String name = script.getFilename();
            if (name.startsWith(prefix) && endsWithOneOf(name, suffixes)) {
                found.add(script);
            }
        }
        return found;
    }

    private static ScriptSource read(HistorySettings settings, StandIns standIns) {
        ScriptSource source = new ScriptSource(settings, standIns);
        MigrationFolder folder = settings.migrationFolder();
        folder.requireNoDuplicates();
        folder.files().forEach(source::add);
        folder.others().forEach(source::add);
        for (ScriptResource script : JarScripts.of(settings)) {
            source.scripts.putIfAbsent(key(script.getRelativePath()), script);
        }
        List<String> names = new ArrayList<>(source.scripts.values().stream()
                .map(ScriptResource::getFilename)
                .toList());
        names.addAll(JavaMigrations.of(settings).scriptNames());
        standIns.requireCounterparts(names);
        source.standInForJava();
        return source;
    }

    private void add(MigrationFile file) {
        ScriptResource real = resource(file);
        if (file.kind() == MigrationKind.UNDO) {
            file.version().ifPresent(version -> undos.put(version, real));
            put(real.getRelativePath(), file);
            return;
        }
        Optional<MigrationFile> standIn = standIns.find(file.kind(), StandIns.identity(file));
        put(standIn.map(other -> resource(other).standingInFor(file.script())).orElse(real));
        put(file.script(), standIn.orElse(file));
        standIn.ifPresent(other -> used.add(new StandIn(file.script(), other.path())));
    }

    private void add(MigrationFolder.LocatedFile file) {
        Optional<Path> standIn = standIns.other(file.path().getFileName().toString());
        Path path = standIn.orElse(file.path());
        put(ScriptResource.ofFile(file.script(), path, ScriptEncoding.of(path, settings.encoding())));
        standIn.ifPresent(other -> used.add(new StandIn(file.script(), other)));
    }

    /** A stand-in of a Java migration is the only script of its name. */
    private void standInForJava() {
        for (MigrationFile file : standIns.files()) {
            if (used.stream().noneMatch(standIn -> standIn.file().equals(file.path()))) {
                put(resource(file));
                put(file.script(), file);
                used.add(new StandIn(file.fileName(), file.path()));
            }
        }
    }

    private void propose(MigrationScript script) {
        ScriptResource resource = ScriptResource.ofText(script.fileName(), script.text());
        if (naming.parse(script.fileName()) instanceof MigrationNaming.Migration migration
                && migration.kind() == MigrationKind.UNDO) {
            migration.version().ifPresent(version -> undos.put(version, resource));
        } else {
            put(resource);
        }
        String conf = script.fileName() + ".conf";
        script.conf().ifPresent(text -> put(ScriptResource.ofText(conf, text)));
    }

    /** The configuration beside the file that runs, under the name of the script that Flyway sees. */
    private void put(String script, MigrationFile file) {
        Charset encoding = settings.encoding();
        file.conf().ifPresent(conf -> put(ScriptResource.ofFile(script + ".conf", conf, encoding)));
    }

    private void put(ScriptResource script) {
        scripts.put(key(script.getRelativePath()), script);
    }

    private ScriptResource resource(MigrationFile file) {
        return ScriptResource.ofFile(file.script(), file.path(), ScriptEncoding.of(file.path(), settings.encoding()));
    }

    private static boolean endsWithOneOf(String name, String[] suffixes) {
        for (String suffix : suffixes) {
            if (name.toUpperCase(Locale.ROOT).endsWith(suffix.toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
