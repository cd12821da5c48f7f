package nl.ruimbaan.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.support.Browser;
import nl.ruimbaan.support.ServerTest;
import nl.ruimbaan.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sends requests by halves keeps nobody else waiting, and is not waited for without end. */
@ServerTest
class HalfSentRequestsTest {

    /** More than a server that gives each request a thread of the machine has threads. */
    private static final int MANY = 220;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @LocalServerPort
    private int port;

    private final List<Wire> halves = new ArrayList<>();

    @AfterEach
    void hangUp() {
        halves.forEach(Wire::close);
    }

    @Test
    void the_portal_answers_others_meanwhile_and_lets_go_in_the_end() {
        for (int i = 0; i < MANY; i++) {
            halves.add(connected()
                    .says(
                            "POST /login HTTP/1.1",
                            "Host: localhost",
                            "Content-Type: application/x-www-form-urlencoded",
                            "Content-Length: 100",
                            "",
                            "username=an"));
            halves.add(connected().says("GET /login HTTP/1.1", "Host: local"));
        }

        assertThat(new Browser(port).opens("/login").statusCode()).isEqualTo(200);
        assertThat(halves).as("were there all along").allMatch(Wire::isHeld);

        assertThat(halves).allSatisfy(it -> assertThat(it.hearsUntilTheEnd()).doesNotStartWith("HTTP/1.1 2"));
    }

    /** A machine that is busy refuses a connection at times. */
    private Wire connected() {
        return await().pollDelay(Duration.ZERO)
                .ignoreException(UncheckedIOException.class)
                .until(() -> new Wire(port, PATIENCE), it -> true);
    }
}
