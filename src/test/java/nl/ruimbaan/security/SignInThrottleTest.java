package nl.ruimbaan.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.ruimbaan.base.Clock;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private final SignInThrottle throttle = new SignInThrottle(new Clock());

    @Test
    void five_wrong_passwords_for_an_account_make_it_wait_whatever_its_capitals() {
        fail(4, "anna", "10.0.0.1");
        assertThat(throttle.mustWait("anna", "10.0.0.2")).isFalse();

        fail(1, "Anna ", "10.0.0.3");
        assertThat(throttle.mustWait("anna", "10.0.0.2")).isTrue();
        assertThat(throttle.mustWait("bram", "10.0.0.2")).isFalse();
    }

    @Test
    void thirty_from_one_address_make_that_address_wait() {
        for (int i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
            throttle.failed("name" + i, "10.0.0.1");
        }

        assertThat(throttle.mustWait("someone", "10.0.0.1")).isTrue();
        assertThat(throttle.mustWait("someone", "10.0.0.2")).isFalse();
    }

    @Test
    void after_a_quarter_of_an_hour_it_is_over() {
        Clock.at(NOON, () -> {
            fail(5, "anna", "10.0.0.1");
            return true;
        });

        assertThat(Clock.at(NOON.plus(Duration.ofMinutes(14)), () -> throttle.mustWait("anna", "x")))
                .isTrue();
        assertThat(Clock.at(NOON.plus(Duration.ofMinutes(16)), () -> throttle.mustWait("anna", "x")))
                .isFalse();
    }

    @Test
    void the_right_password_clears_the_account() {
        fail(4, "anna", "10.0.0.1");
        throttle.succeeded("anna");
        fail(4, "anna", "10.0.0.1");

        assertThat(throttle.mustWait("anna", "10.0.0.2")).isFalse();
    }

    private void fail(int times, String username, String address) {
        for (int i = 0; i < times; i++) {
            throttle.failed(username, address);
        }
    }
}
