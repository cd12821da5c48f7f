package nl.ruimbaan.security;

import static nl.ruimbaan.security.GuessingSeen.Where.ACCOUNT;
import static nl.ruimbaan.security.GuessingSeen.Where.ADDRESS;
import static nl.ruimbaan.security.GuessingSeen.Where.ADDRESS_AND_ACCOUNT;
import static nl.ruimbaan.security.GuessingSeen.Where.KNOWN_BROWSER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.security.SignInThrottle.Visitor;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private final SignInThrottle throttle = new SignInThrottle(new Clock());

    @Test
    void five_wrong_passwords_make_the_address_wait_for_that_account_whatever_its_capitals() {
        fail(4, "anna", "10.0.0.1");
        fail(1, "Anna ", "10.0.0.1");

        assertThat(admits("anna", "10.0.0.1")).isFalse();
        assertThat(admits("bram", "10.0.0.1")).isTrue();
    }

    @Test
    void a_stranger_who_guesses_keeps_nobody_out_elsewhere() {
        fail(5, "anna", "203.0.113.7");

        assertThat(admits("anna", "10.0.0.2")).isTrue();
    }

    @Test
    void nor_in_a_browser_where_the_colleague_signed_in_before() {
        fail(5, "anna", "10.0.0.1");

        assertThat(throttle.admits(new Visitor("anna", "10.0.0.1", "laptop"))).isTrue();
    }

    @Test
    void such_a_browser_has_five_tries_of_its_own() {
        var laptop = new Visitor("anna", "10.0.0.1", "laptop");
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.admits(laptop)).isTrue();
        }

        assertThat(throttle.failed(laptop)).containsExactly(KNOWN_BROWSER);
        assertThat(throttle.admits(laptop)).isFalse();
        assertThat(admits("anna", "10.0.0.1")).isTrue();
    }

    @Test
    void thirty_from_one_address_make_that_address_wait_for_every_account() {
        for (int i = 0; i < 30; i++) {
            fail(1, "name" + i, "10.0.0.1");
        }

        assertThat(admits("someone", "10.0.0.1")).isFalse();
        assertThat(admits("someone", "10.0.0.2")).isTrue();
    }

    @Test
    void a_hundred_from_everywhere_leave_the_account_to_browsers_that_are_known() {
        for (int i = 0; i < 25; i++) {
            fail(4, "anna", "10.0.0." + i);
        }

        assertThat(admits("anna", "192.0.2.1")).isFalse();
        assertThat(throttle.admits(new Visitor("anna", "192.0.2.1", "laptop"))).isTrue();
    }

    @Test
    void the_last_try_says_what_ran_out_and_no_other_does() {
        assertThat(fail(4, "anna", "10.0.0.1")).isEmpty();
        assertThat(fail(1, "anna", "10.0.0.1")).containsExactly(ADDRESS_AND_ACCOUNT);
        assertThat(fail(1, "anna", "10.0.0.1")).isEmpty();

        for (int i = 0; i < 24; i++) {
            assertThat(fail(1, "name" + i, "10.0.0.1")).isEmpty();
        }
        assertThat(fail(1, "another", "10.0.0.1")).containsExactly(ADDRESS);

        for (int i = 0; i < 94; i++) {
            assertThat(fail(1, "anna", "10.1.0." + i)).isEmpty();
        }
        assertThat(fail(1, "anna", "10.2.0.1")).containsExactly(ACCOUNT);
    }

    @Test
    void tries_that_are_under_way_count_so_that_a_hundred_at_once_are_no_more_than_five() {
        long admitted = IntStream.range(0, 100)
                .filter(it -> throttle.admits(new Visitor("anna", "10.0.0.1", null)))
                .count();

        assertThat(admitted).isEqualTo(5);
    }

    @Test
    void after_a_quarter_of_an_hour_it_is_over() {
        Clock.at(NOON, () -> fail(5, "anna", "x"));

        assertThat(Clock.at(NOON.plus(Duration.ofMinutes(14)), () -> admits("anna", "x")))
                .isFalse();
        assertThat(Clock.at(NOON.plus(Duration.ofMinutes(16)), () -> admits("anna", "x")))
                .isTrue();
    }

    @Test
    void after_the_right_password_one_begins_afresh() {
        fail(4, "anna", "10.0.0.1");
        succeed("anna", "10.0.0.1");
        fail(4, "anna", "10.0.0.1");

        assertThat(admits("anna", "10.0.0.1")).isTrue();
    }

    @Test
    void right_passwords_cost_an_office_with_one_address_nothing() {
        for (int i = 0; i < 50; i++) {
            succeed("colleague" + i, "10.0.0.1");
        }

        assertThat(admits("anna", "10.0.0.1")).isTrue();
    }

    @Test
    void an_address_of_version_six_stands_for_its_whole_network() {
        assertThat(SignInVisit.origin("2001:db8:1:2::1")).isEqualTo(SignInVisit.origin("2001:db8:1:2:ffff::9"));
        assertThat(SignInVisit.origin("2001:db8:1:3::1")).isNotEqualTo(SignInVisit.origin("2001:db8:1:2::1"));
        assertThat(SignInVisit.origin("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    private boolean admits(String username, String address) {
        return throttle.admits(new Visitor(username, address, null));
    }

    private void succeed(String username, String address) {
        var visitor = new Visitor(username, address, null);
        if (throttle.admits(visitor)) {
            throttle.succeeded(visitor);
        }
    }

    private List<GuessingSeen.Where> fail(int times, String username, String address) {
        List<GuessingSeen.Where> last = List.of();
        var visitor = new Visitor(username, address, null);
        for (int i = 0; i < times; i++) {
            last = throttle.admits(visitor) ? throttle.failed(visitor) : List.of();
        }
        return last;
    }
}
