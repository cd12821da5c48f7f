package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.e2e.portal.Portal;
import nl.ruimbaan.e2e.portal.Start;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way of starting is said in three lines: what, where, what to do. */
class StartJourney {

    @TempDir
    Path folder;

    @Test
    void another_portal_has_the_file() {
        try (Portal first = Portal.empty("first")) {
            Path file = first.folder().resolve("ruimbaan.mv.db");

            says(
                    starts("--server.port=0", "--ruimbaan.data=" + first.folder()),
                    "another process has the database open.",
                    file.toString(),
                    "stop the other portal, or give this one a folder of its own with RUIMBAAN_DATA.");
        }
    }

    @Test
    void another_program_has_the_port() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            says(
                    starts("--server.address=127.0.0.1", "--server.port=" + port, "--ruimbaan.data=" + folder),
                    "another program listens on port " + port + ".",
                    "port " + port + " of this machine",
                    "stop that program, or choose another port with PORT.");
        }
    }

    @Test
    void the_folder_cannot_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        says(
                starts("--server.port=0", "--ruimbaan.data=" + file.resolve("data")),
                "the database cannot be written.",
                file.resolve("data/ruimbaan.mv.db").toString(),
                "let the account of the portal write the file and its folder, or choose another folder with RUIMBAAN_DATA.");
    }

    @Test
    void the_tables_are_those_of_a_newer_version() throws Exception {
        Path data;
        try (Portal older = Portal.empty("newer")) {
            data = older.folder();
        }
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("ruimbaan"), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("insert into \"flyway_schema_history\" values"
                    + " (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'sa', current_timestamp, 1, true)");
        }

        Start start = starts("--server.port=0", "--ruimbaan.data=" + data);

        assertThat(start.complaint()).hasSize(3);
        assertThat(start.complaint().getFirst())
                .matches("ERROR Ruimbaan did not start: its tables are those of a newer version"
                        + " \\(tables 999, this jar knows \\d+ and older\\)\\.");
    }

    @Test
    void postgresql_refuses_has_no_such_database_or_does_not_answer() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            String there = "jdbc:postgresql://localhost:" + server.getPort() + "/";

            says(
                    onPostgres(there + "nothing", "postgres", ""),
                    "there is no such database.",
                    there + "nothing, account postgres",
                    "make it (create database …), or look at RUIMBAAN_DB_URL.");
            says(
                    onPostgres(there + "postgres", "nobody", "wrong"),
                    "the database refuses this account and password.",
                    there + "postgres, account nobody",
                    "look at RUIMBAAN_DB_USER and RUIMBAAN_DB_PASSWORD.");
        }
        says(
                onPostgres("jdbc:postgresql://localhost:1/ruimbaan", "postgres", ""),
                "no database answers.",
                "jdbc:postgresql://localhost:1/ruimbaan, account postgres",
                "start the database, or look at RUIMBAAN_DB_URL and at what stands between.");
    }

    @Test
    void a_setting_for_postgresql_is_missing() {
        Start start = starts("--spring.profiles.active=postgres", "--server.port=0", "--ruimbaan.data=" + folder);

        assertThat(start.complaint()).hasSize(3);
        assertThat(start.complaint().getFirst()).isEqualTo("ERROR Ruimbaan did not start: RUIMBAAN_DB_URL is not set.");
    }

    private Start starts(String... arguments) {
        return Start.of("start", Map.of(), List.of(arguments));
    }

    private Start onPostgres(String url, String user, String password) {
        return Start.of(
                "start",
                Map.of("RUIMBAAN_DB_URL", url, "RUIMBAAN_DB_USER", user, "RUIMBAAN_DB_PASSWORD", password),
                List.of("--spring.profiles.active=postgres", "--server.port=0", "--ruimbaan.data=" + folder));
    }

    private static void says(Start start, String what, String where, String whatToDo) {
        assertThat(start.exitCode()).isOne();
        assertThat(start.complaint())
                .containsExactly("ERROR Ruimbaan did not start: " + what, "Where: " + where, "What to do: " + whatToDo);
    }
}
