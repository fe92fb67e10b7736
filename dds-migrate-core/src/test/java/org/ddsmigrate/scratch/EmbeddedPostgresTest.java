package org.ddsmigrate.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresTest {
    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void startsEveryMajorVersion(int major) throws Exception {
        ScratchServer server = TestServers.postgres(major);

        assertThat(server.majorVersion()).isEqualTo(major);
        assertThat(server.version()).startsWith(major + ".");
        ScratchDatabase database = TestServers.freshDatabase(major);
        assertThat(query(database.owner(), "SELECT current_user || current_database()"))
                .isEqualTo("dds_owner" + database.name());
    }

    static String query(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return String.valueOf(rows.getString(1));
        }
    }
}
