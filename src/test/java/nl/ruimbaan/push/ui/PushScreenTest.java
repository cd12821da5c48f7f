package nl.ruimbaan.push.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Map;
import nl.ruimbaan.push.DeviceId;
import nl.ruimbaan.push.OwnDevices;
import nl.ruimbaan.push.PushSettings;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Bea allows push messages, and Anna wants them on her phone. */
@ScreenTest
@TestPropertySource(properties = {"ruimbaan.address=https://ruimbaan.example.org", "ruimbaan.push.every=1d"})
class PushScreenTest {

    private static final String P256DH =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private static final String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";

    @Autowired
    PushSettings settings;

    @Autowired
    OwnDevices own;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId bea;
    PersonId anna;

    @BeforeEach
    void hire() {
        bea = company.hire("Bea", Role.ADMINISTRATOR);
        anna = company.hire("Anna");
    }

    @Test
    void bea_reads_what_it_means_switches_it_on_and_off_again() {
        Colleague beaHere = portal.sits(bea).goesTo("settings/mail").sees("Google, Mozilla, Apple en Microsoft");
        assertThat(beaHere.text("push-state")).isEqualTo("Pushberichten staan uit.");

        beaHere.clicks("push-switch").isTold("Pushberichten staan aan.").sees("Ingesteld door Bea,");
        assertThat(company.as(bea, settings::state).wanted()).isTrue();
        beaHere.clicks("push-switch").isTold("Pushberichten staan uit. Wat mensen kozen, blijft bewaard.");
        assertThat(company.as(bea, settings::state).wanted()).isFalse();
    }

    @Test
    void anna_sees_nothing_of_it_while_it_is_off() {
        assertThat(portal.sits(anna).goesTo("my-mail").sees("Mail aan mij").shows("Pushberichten"))
                .isFalse();
    }

    @Test
    void anna_puts_her_phone_on_and_takes_it_away() {
        company.does(bea, () -> settings.choose(true));
        Colleague annaHere = portal.sits(anna).goesTo("my-mail").sees("Wacht er iets op jou");

        tells(annaHere, "push-on", draft("https://fcm.googleapis.com/fcm/send/anna"));

        annaHere.isTold("Pushberichten komen nu op dit apparaat.").sees("Chrome op Android: dit apparaat");
        assertThat(annaHere.wasSent()).contains("known");
        DeviceId phone = company.as(anna, own::page).devices().getFirst().id();
        annaHere.clicks("remove-" + phone.value()).isTold("Op dat apparaat komt niets meer.");
        assertThat(annaHere.wasSent()).contains("left");
        assertThat(company.as(anna, own::page).devices()).isEmpty();
    }

    @Test
    void elsewhere_her_phone_stands_in_the_list_and_is_not_this_one() {
        company.does(bea, () -> settings.choose(true));
        Colleague annaHere = portal.sits(anna).goesTo("my-mail");
        tells(annaHere, "push-on", draft("https://fcm.googleapis.com/fcm/send/anna"));

        Colleague atTheDesk = portal.sits(anna).goesTo("my-mail").sees("Chrome op Android");
        tells(atTheDesk, "push-here", Map.of("endpoint", "https://fcm.googleapis.com/fcm/send/desk"));

        assertThat(atTheDesk.text("push-devices")).doesNotContain("dit apparaat");
    }

    @Test
    void a_browser_of_which_we_do_not_know_the_maker_is_told_so() {
        company.does(bea, () -> settings.choose(true));
        Colleague annaHere = portal.sits(anna).goesTo("my-mail");

        tells(annaHere, "push-on", draft("https://push.example.com/a"));

        annaHere.isTold("Deze browser krijgt zijn berichten van push.example.com");
    }

    private static Map<String, String> draft(String endpoint) {
        return Map.of("endpoint", endpoint, "p256dh", P256DH, "auth", AUTH, "agent", "Android Chrome");
    }

    private static void tells(Colleague colleague, String what, Map<String, String> details) {
        colleague.window().activate();
        var data = JacksonUtils.createObjectNode();
        details.forEach((name, value) -> data.put("event.detail." + name, value));
        var element = colleague.component("push-here").getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, what, data));
    }
}
