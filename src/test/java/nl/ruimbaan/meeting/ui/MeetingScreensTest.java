package nl.ruimbaan.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.meeting.AgreementService;
import nl.ruimbaan.meeting.MeetingId;
import nl.ruimbaan.meeting.MeetingService;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A weekly meeting from its start to what was agreed in it. */
@ScreenTest
class MeetingScreensTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    AgreementService agreements;

    @Autowired
    MeetingService meetings;

    @Autowired
    Moderation moderation;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId mila;
    PersonId carla;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
        carla = company.hire("Carla", Role.COACH);
    }

    @Test
    void mila_goes_past_the_obstacles_and_carla_reads_what_was_agreed() {
        ObstacleId adres = reported("Geen tweede adres", "Mevrouw krijgt haar post niet");
        ObstacleId sleutel = reported("Geen sleutel", "");
        Colleague milaHere = portal.sits(mila).goesTo(MeetingLinks.all());
        milaHere.clicks("start-session").sees("Er staat niets meer open van een vorige keer.");

        milaHere.clicks("session-next");
        assertThat(place(milaHere)).isEqualTo(MeetingLinks.obstacle(meeting(), adres));
        milaHere.sees("Mevrouw krijgt haar post niet").sees("0 bekeken, nog 2");
        milaHere.clicks("session-note");
        assertThat(milaHere.isAskedAgain("agree-decision")).isTrue();
        milaHere.fills("agree-decision", "Het systeem moet dit kunnen")
                .fills("agree-nextStep", "Proef met tien huurders")
                .fills("agree-who", new PersonName(anna, "Anna"))
                .fills("agree-on", Company.today().plusDays(7))
                .clicks("session-note");

        assertThat(place(milaHere)).isEqualTo(MeetingLinks.obstacle(meeting(), sleutel));
        milaHere.sees("1 bekeken, nog 1").clicks("session-next");
        assertThat(place(milaHere)).isEqualTo(MeetingLinks.summary(meeting()));
        milaHere.sees("Het systeem moet dit kunnen").sees("Volgende stap: Proef met tien huurders");
        milaHere.clicks("end-session");
        assertThat(milaHere.canClick("end-session")).isFalse();

        Colleague carlaHere = portal.sits(carla).goesTo(MeetingLinks.all());
        carlaHere.sees("Alle teams · 2 hindernissen bekeken · 1 afspraak");
        carlaHere.goesTo(MeetingLinks.summary(meeting())).sees("Het systeem moet dit kunnen");
        carlaHere.goesTo(MeetingLinks.obstacle(meeting(), adres));
        assertThat(place(carlaHere)).isEqualTo(MeetingLinks.summary(meeting()));
    }

    @Test
    void the_keys_go_on_and_back_the_same_way() {
        ObstacleId adres = reported("Geen tweede adres", "");
        ObstacleId sleutel = reported("Geen sleutel", "");
        MeetingId meeting = company.as(mila, () -> meetings.start(null));
        Colleague milaHere = portal.sits(mila).goesTo(MeetingLinks.agreements(meeting));

        press(milaHere, "session-next");
        assertThat(place(milaHere)).isEqualTo(MeetingLinks.obstacle(meeting, adres));
        press(milaHere, "session-next");
        assertThat(place(milaHere)).isEqualTo(MeetingLinks.obstacle(meeting, sleutel));
        press(milaHere, "session-back");
        assertThat(place(milaHere)).isEqualTo(MeetingLinks.obstacle(meeting, adres));
        press(milaHere, "session-back");
        assertThat(place(milaHere)).isEqualTo(MeetingLinks.agreements(meeting));
    }

    @Test
    void what_is_hidden_during_the_meeting_gives_way_to_the_next() {
        ObstacleId adres = reported("Geen tweede adres voor de bakker", "");
        ObstacleId sleutel = reported("Geen sleutel", "");
        MeetingId meeting = company.as(mila, () -> meetings.start(null));
        Colleague milaHere = portal.sits(mila).goesTo(MeetingLinks.obstacle(meeting, adres));

        company.as(anna, () -> moderation.recognisable(adres.ref(), "De bakker").refusals());
        milaHere.isTold("of je mag het niet zien");

        assertThat(place(milaHere)).isEqualTo(MeetingLinks.obstacle(meeting, sleutel));
    }

    @Test
    void a_meeting_is_for_who_leads() {
        reported("Geen tweede adres", "");
        MeetingId meeting = company.as(mila, () -> meetings.start(null));
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.board());

        assertThat(annaHere.canClick("session")).isFalse();
        annaHere.goesTo(MeetingLinks.all()).sees("Niet voor jouw rol");
        annaHere.goesTo(MeetingLinks.summary(meeting)).sees("Niet voor jouw rol");
    }

    private static String place(Colleague colleague) {
        colleague.window().activate();
        colleague.window().roundTrip();
        return colleague.window().getUI().getActiveViewLocation().getPath();
    }

    private static void press(Colleague colleague, String what) {
        colleague.window().activate();
        var screen = colleague.window().find(MeetingFrame.class).single().getElement();
        screen.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(screen, what, JacksonUtils.createObjectNode()));
        colleague.window().roundTrip();
    }

    private MeetingId meeting() {
        return new MeetingId(highest("obstacle_session"));
    }

    private long highest(String table) {
        return jdbc.sql("select max(id) from " + table).query(Long.class).single();
    }

    private ObstacleId reported(String sentence, String customer) {
        var draft = new ObstacleDraft(sentence, "", "", customer, null, null, null, false, Language.NL);
        var outcome = (Outcome.Saved<ObstacleDraft>) company.as(anna, () -> obstacles.report(draft, null));
        return new ObstacleId(outcome.item().number());
    }
}
