package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UIDetachedException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.ruimbaan.base.Database;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {

    private final Database database = mock();
    private final Failures failures = new Failures(database);

    @Test
    void a_surprise_is_logged_whole_and_once(CapturedOutput log) {
        String number = surprise(broken("one"));

        assertThat(number).matches("[0-9a-f]{8}");
        assertThat(log.getAll()).contains("Surprise " + number).contains("IllegalStateException: one");
    }

    @Test
    void the_same_surprise_keeps_its_number_and_is_counted_not_repeated(CapturedOutput log) {
        String number = surprise(broken("first"));
        for (int i = 2; i <= 100; i++) {
            assertThat(surprise(broken("again " + i))).isEqualTo(number);
        }

        assertThat(log.getAll().lines().filter(it -> it.contains("Surprise")).map(it -> it.replaceAll(".* : ", "")))
                .containsExactly(
                        "Surprise " + number,
                        "Surprise " + number + " again: 10 times by now",
                        "Surprise " + number + " again: 100 times by now");
        assertThat(log.getAll()).containsOnlyOnce("Caused by: java.lang.IllegalStateException: ");
    }

    @Test
    void another_place_or_another_kind_is_another_surprise() {
        assertThat(surprise(broken("here")))
                .isNotEqualTo(surprise(new IllegalStateException("there")))
                .isNotEqualTo(surprise(new IllegalArgumentException("here")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "Connection reset by peer", "Stream closed"})
    void a_browser_that_leaves_is_no_surprise(String message, CapturedOutput log) {
        assertThat(failures.noted(new UncheckedIOException(new IOException(message))))
                .isEqualTo(new Failure.ReaderLeft());
        assertThat(log.getAll()).doesNotContain("Surprise");
    }

    @Test
    void neither_is_one_that_closed_its_window_or_stopped_halfway() {
        assertThat(failures.noted(new ClientAbortException())).isEqualTo(new Failure.ReaderLeft());
        assertThat(failures.noted(new UIDetachedException())).isEqualTo(new Failure.ReaderLeft());
        assertThat(failures.noted(new RuntimeException(new EOFException()))).isEqualTo(new Failure.ReaderLeft());
    }

    @Test
    void a_disk_that_fails_is_one() {
        assertThat(failures.noted(new UncheckedIOException(new IOException("No space left on device"))))
                .isInstanceOf(Failure.Surprise.class);
    }

    @Test
    void what_breaks_before_it_reaches_our_code_was_made_by_hand(CapturedOutput log) {
        var forged = new NullPointerException("no such key");
        forged.setStackTrace(new StackTraceElement[] {
            frame("tools.jackson.databind.JsonNode", "get"),
            frame("com.vaadin.flow.server.communication.rpc.EventRpcHandler", "handleNode"),
            frame("nl.ruimbaan.shell.Anything", "afterwards")
        });
        var ours = new NullPointerException("a bug");
        ours.setStackTrace(new StackTraceElement[] {
            frame("nl.ruimbaan.story.ui.StoryEditor", "save"),
            frame("com.vaadin.flow.server.communication.rpc.EventRpcHandler", "handleNode")
        });

        assertThat(failures.noted(forged)).isEqualTo(new Failure.NotFromOurPage());
        assertThat(log.getAll()).doesNotContain("Surprise");
        assertThat(failures.noted(ours)).isInstanceOf(Failure.Surprise.class);
    }

    @Test
    void the_silence_of_the_database_is_none(CapturedOutput log) {
        when(database.failed(any())).thenReturn(true);

        assertThat(failures.noted(broken("no connection"))).isEqualTo(new Failure.DatabaseAway());
        assertThat(log.getAll()).doesNotContain("Surprise");
    }

    private String surprise(Throwable failure) {
        return ((Failure.Surprise) failures.noted(failure)).number();
    }

    private static RuntimeException broken(String message) {
        return new RuntimeException(new IllegalStateException(message));
    }

    private static StackTraceElement frame(String type, String method) {
        return new StackTraceElement(type, method, type + ".java", 1);
    }
}
