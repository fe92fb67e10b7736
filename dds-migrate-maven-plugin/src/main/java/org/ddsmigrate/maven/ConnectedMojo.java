package org.ddsmigrate.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.scratch.GivenOptions;
import org.ddsmigrate.scratch.OwnerRights;
import org.ddsmigrate.scratch.PostgresVersions;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** Which databases and servers the goals work on. */
@SuppressWarnings("NullAway.Init") // Maven sets what is required
abstract class ConnectedMojo extends AbstractMojo {
    @Inject
    private RepositorySystem repositories;

    @Inject
    private SettingsDecrypter decrypter;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    /**
     * The JDBC URL of the database that the goals work on, as in {@code jdbc:postgresql://localhost:5432/shop}. Without
     * it, and without a database of Flyway's, Spring's or Quarkus' configuration, they work on an embedded development
     * database below {@code target}; with {@code embedded}, they do so in any case.
     */
    @Parameter(property = "dds.url")
    private @Nullable String url;

    /** The database's user, as in {@code shop_owner}; else that of the server in settings.xml, or {@code flyway.user}. */
    @Parameter(property = "dds.user")
    private @Nullable String user;

    /** The user's password; better kept in settings.xml, see {@link #serverId}. Never printed. */
    @Parameter(property = "dds.password")
    private @Nullable String password;

    /** The id of the {@code <server>} in settings.xml that holds user and password, as in {@code shop-db}. */
    @Parameter(property = "dds.serverId")
    private @Nullable String serverId;

    /**
     * The major version of the embedded PostgreSQL, as in {@code 16}. Default: that of the configured database, else
     * 17.
     */
    @Parameter(property = "dds.postgres")
    private @Nullable Integer postgres;

    /**
     * Where scratch databases are made: {@code embedded}; the JDBC URL of a server, as in {@code
     * jdbc:postgresql://localhost:5432/postgres}, on which only databases of our own are made and dropped; or an image
     * for Testcontainers, as in {@code tc:postgres:16}.
     */
    @Parameter(property = "dds.scratch", defaultValue = ScratchSettings.EMBEDDED)
    private String scratch = ScratchSettings.EMBEDDED;

    /** The user of the server in {@code dds.scratch}, who may create databases, as in {@code builder}. */
    @Parameter(property = "dds.scratchUser")
    private @Nullable String scratchUser;

    /** That user's password; better kept in settings.xml. Never printed. */
    @Parameter(property = "dds.scratchPassword")
    private @Nullable String scratchPassword;

    /** The id of the {@code <server>} in settings.xml that holds both, as in {@code scratch-db}. */
    @Parameter(property = "dds.scratchServerId")
    private @Nullable String scratchServerId;

    /** Allows that user to be a superuser, as in {@code -Ddds.scratchSuperuser}: for a server that is only for this. */
    @Parameter(property = "dds.scratchSuperuser", defaultValue = "false")
    private boolean scratchSuperuser;

    /**
     * The folder for server binaries and for what earlier runs found out, as in {@code /var/cache/dds}. Default: the
     * user's cache folder.
     */
    @Parameter(property = "dds.cache")
    private @Nullable File cache;

    /**
     * {@code off} works everything out anew: for whoever suspects that an earlier run's outcome was taken for this
     * one's.
     */
    @Parameter(property = "cache", defaultValue = "on")
    private String reuse = "on";

    /**
     * The folder for the data directories of scratch servers, as in {@code /var/cache/dds}. Default: memory
     * ({@code /dev/shm}) where Linux has at least 2 GB free there, else the folder of {@code dds.cache}.
     */
    @Parameter(property = "dds.data")
    private @Nullable File data;

    /**
     * What the role may do that runs migrations on embedded servers: {@code ordinary}, an owner's rights; or {@code
     * superuser}, where superusers migrate the real databases too.
     */
    @Parameter(property = "dds.scratchOwner", defaultValue = "ordinary")
    private String scratchOwner = "ordinary";

    /** The folder for files of the moment and for the development database; {@code mvn clean} removes it. */
    @Parameter(property = "dds.workFolder", defaultValue = "${project.build.directory}/dds-migrate")
    private File workFolder;

    /** The folder for files of the moment. */
    final Path workFolder() {
        return workFolder.toPath();
    }

    /** The databases of this module: the configured one, the development one, and the scratch server. */
    final Databases databases(FlywaySettings flyway) {
        DatabaseSettings written =
                new DatabaseSettings(optional(url), optional(user), optional(password), optional(serverId));
        return new Databases(
                written.orFrom(flyway).database(session.getSettings(), decrypter),
                scratch(),
                artifacts(),
                Optional.ofNullable(postgres),
                Optional.ofNullable(cache).map(File::toPath),
                Optional.ofNullable(data).map(File::toPath),
                OwnerRights.parse(scratchOwner),
                Databases.Reuse.parse(reuse),
                workFolder.toPath().resolve("database"),
                project.getArtifactId());
    }

    private ScratchChoice scratch() {
        GivenOptions.Superuser superuser =
                scratchSuperuser ? GivenOptions.Superuser.ALLOWED : GivenOptions.Superuser.REFUSED;
        return new ScratchSettings(
                        scratch, optional(scratchUser), optional(scratchPassword), optional(scratchServerId), superuser)
                .choice(session.getSettings(), decrypter);
    }

    /** For goals that can do without the application's database, which may be known to its production server alone. */
    final Databases databasesIfKnown(FlywaySettings flyway) {
        Optional<Setting> unknown = optional(url).isPresent() ? Optional.empty() : flyway.unknownDatabase();
        unknown.ifPresent(setting -> getLog().info("The application's database is not looked at: nothing gives "
                + Placeholders.find(setting.value()).orElse("") + " a value here (" + setting.place() + ")"));
        return databases(unknown.isPresent() ? flyway.withoutDatabase() : flyway);
    }

    /** For goals that need no more of the configured database than its version; it may be out of reach. */
    final int scratchVersion(Databases databases) {
        try {
            return databases.majorVersion();
        } catch (EnvironmentProblem e) {
            getLog().warn(e.getMessage() + ". The scratch server is PostgreSQL " + PostgresVersions.DEFAULT_MAJOR
                    + "; -Ddds.postgres chooses another one");
            return PostgresVersions.DEFAULT_MAJOR;
        }
    }

    final MavenArtifacts artifacts() {
        return new MavenArtifacts(repositories, session.getRepositorySession(), project.getRemotePluginRepositories());
    }

    static Optional<String> optional(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
