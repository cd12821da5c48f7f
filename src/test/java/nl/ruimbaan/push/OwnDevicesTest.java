package nl.ruimbaan.push;

import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.AccountClosing;
import nl.ruimbaan.security.AccessChanged;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.SignedOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Each has phones and computers of their own, and gets nothing on one that is no longer theirs. */
class OwnDevicesTest extends Pushing {

    @Autowired
    AccountClosing closing;

    @Autowired
    TestPush test;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void it_is_off_until_one_says_so_and_known_by_the_name_of_its_browser() {
        assertThat(devices(otto)).isEmpty();

        turnsOn(MONDAY.minus(1, HOURS));

        DeviceLine device = devices(otto).getFirst();
        assertThat(device.browser() + " " + device.system()).isEqualTo("Chrome Android");
        assertThat(device.since()).isEqualTo(MONDAY.minus(1, HOURS));
        assertThat(device.refused()).isFalse();
        assertThat(company.as(otto, () -> own.here(phone.draft().endpoint(), null)))
                .contains(device.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://fcm.googleapis.com/fcm/send/a",
                "https://fcm.googleapis.com:8443/fcm/send/a",
                "https://fcm.googleapis.com@intranet.example.org/a",
                "https://fcm.googleapis.com.example.org/a",
                "https://xpush.apple.com/a",
                "https://push.apple.com/a",
                "https://127.0.0.1/a",
                "https://intranet/a",
                "http://push.example.org/a",
                "file:///etc/passwd",
                "not an address"
            })
    void nothing_goes_to_a_machine_that_is_no_maker_of_browsers(String endpoint) {
        Act added = company.as(otto, () -> own.add(phone.at(endpoint), null));

        assertThat(added.refusals()).extracting(Refusal::key).containsExactly("push.refused.host");
        assertThat(devices(otto)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fcm.googleapis.com/fcm/send/a",
                "https://updates.push.services.mozilla.com/wpush/v2/a",
                "https://web.push.apple.com/a",
                "https://wns2-am3p.notify.windows.com/w/?token=a",
                "https://push.example.org/a"
            })
    void the_makers_of_browsers_are_known_and_the_property_adds_others(String endpoint) {
        assertThat(company.as(otto, () -> own.add(phone.at(endpoint), null)).isDone())
                .isTrue();
    }

    @Test
    void an_address_of_thousands_of_letters_or_keys_that_are_none_are_refused() {
        String endpoint = "https://push.example.org/";
        String fits = endpoint + "a".repeat(2_000 - endpoint.length());
        assertThat(company.as(otto, () -> own.add(phone.at(fits), null)).isDone())
                .isTrue();

        assertThat(company.as(otto, () -> own.add(phone.at(fits + "a"), null)).refusals())
                .extracting(Refusal::key)
                .containsExactly("push.refused.keys");
        assertThat(company.as(otto, () -> own.add(new DeviceDraft(endpoint, "x", "y", ""), null))
                        .refusals())
                .extracting(Refusal::key)
                .containsExactly("push.refused.keys");
    }

    @Test
    void the_eleventh_is_refused_and_the_tenth_may_be_put_on_anew() {
        for (int i = 0; i < 10; i++) {
            var one = new FakePhone("phone" + i);
            assertThat(company.as(otto, () -> own.add(one.draft(), null)).isDone())
                    .isTrue();
        }

        assertThat(company.as(otto, () -> own.add(phone.draft(), null)).refusals())
                .containsExactly(Refusal.because("push.refused.tooMany", 10));
        var tenth = new FakePhone("phone9");
        assertThat(company.as(otto, () -> own.add(tenth.draft(), null)).isDone())
                .isTrue();
        assertThat(devices(otto)).hasSize(10);
    }

    @Test
    void a_browser_belongs_to_who_put_it_on_last() {
        turnsOn(MONDAY.minus(1, HOURS));
        PersonId rosa = company.hire("Rosa");

        assertThat(company.as(rosa, () -> own.here(phone.draft().endpoint(), "browser")))
                .isEmpty();
        assertThat(devices(otto)).hasSize(1);
        company.as(rosa, () -> own.add(phone.draft(), "browser"));

        assertThat(devices(otto)).isEmpty();
        assertThat(devices(rosa)).hasSize(1);
    }

    @Test
    void nobody_touches_another_s() {
        turnsOn(MONDAY.minus(1, HOURS));
        DeviceId his = devices(otto).getFirst().id();

        assertThat(company.as(bea, () -> own.remove(his))).isEqualTo(Act.gone());
        assertThat(company.as(bea, () -> test.send(his))).isEqualTo(TestPush.Result.GONE);
        assertThat(came()).isZero();
        assertThat(company.as(otto, () -> own.remove(his)).isDone()).isTrue();
        assertThat(devices(otto)).isEmpty();
    }

    @Test
    void a_test_says_what_came_of_it() {
        turnsOn(MONDAY.minus(1, HOURS));
        DeviceId his = devices(otto).getFirst().id();

        assertThat(company.as(otto, () -> test.send(his))).isEqualTo(TestPush.Result.TAKEN);
        assertThat(phone.reads(maker.cameFor(phone).getFirst())).contains("Dit is een proefbericht");
        maker.says(phone, 503);
        assertThat(company.as(otto, () -> test.send(his))).isEqualTo(TestPush.Result.LATER);
        maker.says(phone, 403);
        assertThat(company.as(otto, () -> test.send(his))).isEqualTo(TestPush.Result.REFUSED);
        maker.says(phone, 404);
        assertThat(company.as(otto, () -> test.send(his))).isEqualTo(TestPush.Result.GONE);
        assertThat(devices(otto)).isEmpty();
    }

    @Test
    void who_signs_out_gets_nothing_in_that_browser_any_more() {
        turnsOn(MONDAY.minus(1, HOURS));
        company.as(otto, () -> own.add(new FakePhone("home").draft(), "at home"));

        events.publishEvent(new SignedOut(otto, Optional.empty()));
        assertThat(devices(otto)).hasSize(2);
        events.publishEvent(new SignedOut(otto, Optional.of("browser")));

        assertThat(devices(otto)).hasSize(1);
        assertThat(company.as(otto, () -> own.here(phone.draft().endpoint(), null)))
                .isEmpty();
    }

    @Test
    void who_leaves_gets_nothing_any_more() {
        turnsOn(MONDAY.minus(1, HOURS));
        company.as(bea, () -> closing.close(otto));

        assertThat(jdbc.sql("select count(*) from push_device")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_new_password_ends_it_everywhere_and_another_role_nowhere() {
        turnsOn(MONDAY.minus(1, HOURS));
        events.publishEvent(new AccessChanged(otto, AccessChanged.Reason.ROLES));
        assertThat(devices(otto)).hasSize(1);

        events.publishEvent(new AccessChanged(otto, AccessChanged.Reason.OWN_PASSWORD));
        assertThat(devices(otto)).isEmpty();
    }

    @Test
    void nothing_can_be_put_on_while_the_administrator_has_it_off() {
        company.does(bea, () -> settings.choose(false));

        assertThat(company.as(otto, () -> own.add(phone.draft(), null)).refusals())
                .containsExactly(Refusal.because("push.refused.off"));
    }
}
