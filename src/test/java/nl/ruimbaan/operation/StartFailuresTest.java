package nl.ruimbaan.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class StartFailuresTest {

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:h2:file:./data/ruimbaan;WRITE_DELAY=0")
            .withProperty("spring.datasource.username", "sa")
            .withProperty("spring.datasource.password", "secret");

    @Test
    void three_lines_what_where_and_what_to_do(CapturedOutput log) {
        report(new SQLException("x", "90020", 90020));

        assertThat(log.getAll().strip().lines().map(it -> it.replaceAll(".* : ", "")))
                .containsExactly(
                        "Ruimbaan did not start: another process has the database open.",
                        "Where: " + Path.of("data/ruimbaan.mv.db").toAbsolutePath(),
                        "What to do: stop the other portal, or give this one a folder of its own with RUIMBAAN_DATA.");
    }

    @Test
    void a_port_that_is_taken() {
        assertThat(what(new PortInUseException(8080))).isEqualTo("another program listens on port 8080.");
        assertThat(where(new PortInUseException(8080))).isEqualTo("port 8080 of this machine");
    }

    @Test
    void postgresql_refuses_or_does_not_answer_and_no_password_is_shown() {
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://db.example.org/ruimbaan?password=secret");

        assertThat(what(new SQLException("x", "28P01"))).isEqualTo("the database refuses this account and password.");
        assertThat(what(new SQLException("x", "3D000"))).isEqualTo("there is no such database.");
        assertThat(what(new SQLException("x", "08001", new ConnectException()))).isEqualTo("no database answers.");
        assertThat(what(new SQLException("x", "42501"))).isEqualTo("the account may not make tables in the database.");
        assertThat(where(new SQLException("x", "3D000")))
                .isEqualTo("jdbc:postgresql://db.example.org/ruimbaan, account sa")
                .doesNotContain("secret");
    }

    @Test
    void a_setting_that_is_missing() {
        assertThat(what(new IllegalArgumentException(
                        "Could not resolve placeholder 'RUIMBAAN_DB_URL' in value \"${RUIMBAAN_DB_URL}\"")))
                .isEqualTo("RUIMBAAN_DB_URL is not set.");
    }

    @Test
    void a_folder_that_cannot_be_written() {
        assertThat(what(new AccessDeniedException("/srv/ruimbaan/data")))
                .isEqualTo("a file or folder cannot be made or written.");
        assertThat(where(new AccessDeniedException("/srv/ruimbaan/data"))).isEqualTo("/srv/ruimbaan/data");
        assertThat(what(new SQLException("x", "90097", 90097))).isEqualTo("the database cannot be written.");
    }

    @Test
    void what_nobody_foresaw_is_left_to_the_log() {
        assertThat(new StartFailures(settings).analyze(new IllegalStateException("bug")))
                .isNull();
    }

    private void report(Throwable cause) {
        new ThreeLines().report(analysis(cause));
    }

    private String what(Throwable cause) {
        return analysis(cause).getDescription().lines().findFirst().orElseThrow();
    }

    private String where(Throwable cause) {
        return analysis(cause)
                .getDescription()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .replace("Where: ", "");
    }

    private FailureAnalysis analysis(Throwable cause) {
        return Objects.requireNonNull(
                new StartFailures(settings).analyze(new RuntimeException("start", new IllegalStateException(cause))));
    }
}
