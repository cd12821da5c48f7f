package nl.ruimbaan.push;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A maker of browsers that is away loses nothing within a day, and one that says no is believed. */
class MakerAwayTest extends Pushing {

    @Autowired
    OldDevices oldDevices;

    @Autowired
    OldPushes oldPushes;

    @BeforeEach
    void turnOn() {
        turnsOn(MONDAY.minus(1, HOURS));
        told(ASKED, MONDAY);
    }

    @Test
    void who_has_trouble_is_tried_again_with_growing_pauses_and_the_time_left() {
        maker.says(phone, 503);
        sends(MONDAY);
        sends(MONDAY.plusSeconds(59));
        assertThat(came()).isEqualTo(1);
        sends(MONDAY.plusSeconds(60));
        sends(MONDAY.plusSeconds(60 + 119));
        assertThat(came()).isEqualTo(2);
        maker.says(phone, 201);
        sends(MONDAY.plusSeconds(60 + 120));
        sends(MONDAY.plus(1, HOURS));

        assertThat(maker.cameFor(phone)).extracting(it -> it.header("TTL")).containsExactly("86400", "86340", "86220");
    }

    @Test
    void who_does_not_answer_is_tried_again_when_somebody_is_there() {
        change("update push_device set endpoint = ?", NOBODY + phone.path());
        sends(MONDAY);
        assertThat(devices(otto)).extracting(DeviceLine::refused).containsExactly(false);
        change("update push_device set endpoint = ?", maker.origin() + phone.path());
        sends(MONDAY.plusSeconds(59));
        assertThat(came()).isZero();
        sends(MONDAY.plusSeconds(60));

        assertThat(came()).isEqualTo(1);
    }

    @Test
    void who_asks_for_patience_gets_it() {
        maker.says(phone, 429).with("Retry-After", "600");
        sends(MONDAY);
        sends(MONDAY.plus(9, MINUTES));
        assertThat(came()).isEqualTo(1);
        maker.says(phone, 201);
        sends(MONDAY.plus(10, MINUTES));

        assertThat(came()).isEqualTo(2);
    }

    @Test
    void a_message_of_yesterday_is_noise() {
        maker.says(phone, 503);
        sends(MONDAY);
        maker.says(phone, 201);
        sends(MONDAY.plus(1, DAYS));
        sends(MONDAY.plus(2, DAYS));

        assertThat(came()).isEqualTo(1);
        assertThat(devices(otto)).hasSize(1);
    }

    @Test
    void a_device_that_is_gone_is_forgotten_with_what_waited_for_it() {
        maker.says(phone, 410);
        told("OBSTACLE.AGREED.ASKED", MONDAY);
        sends(MONDAY);

        assertThat(came()).isEqualTo(1);
        assertThat(devices(otto)).isEmpty();
    }

    @Test
    void one_that_is_refused_is_told_so_until_something_is_taken() {
        maker.says(phone, 403);
        sends(MONDAY);
        sends(MONDAY.plus(1, HOURS));
        assertThat(came()).isEqualTo(1);
        assertThat(devices(otto)).extracting(DeviceLine::refused).containsExactly(true);
        maker.says(phone, 201);
        told(ASKED, MONDAY.plus(2, HOURS));
        sends(MONDAY.plus(2, HOURS));

        assertThat(devices(otto)).extracting(DeviceLine::refused).containsExactly(false);
    }

    @Test
    void nobody_is_sent_elsewhere() {
        maker.says(phone, 307).with("Location", maker.origin() + "/elsewhere");
        sends(MONDAY);

        assertThat(maker.paths()).containsExactly("/push/otto");
        assertThat(devices(otto)).extracting(DeviceLine::refused).containsExactly(true);
    }

    @Test
    void a_host_that_is_allowed_no_more_gets_nothing() {
        change("update push_device set endpoint = 'http://127.0.0.1:8/push/otto'");
        sends(MONDAY);

        assertThat(devices(otto)).extracting(DeviceLine::refused).containsExactly(true);
    }

    @Test
    void what_was_not_used_for_ninety_days_is_forgotten_and_so_is_what_went() {
        sends(MONDAY);

        assertThat(oldPushes.forgetBefore(MONDAY)).isZero();
        assertThat(oldPushes.forgetBefore(MONDAY.plusSeconds(1))).isEqualTo(1);
        assertThat(oldDevices.forgetBefore(MONDAY)).as("used then").isZero();
        assertThat(oldDevices.forgetBefore(MONDAY.plusSeconds(1))).isEqualTo(1);
        assertThat(devices(otto)).isEmpty();
    }
}
