package nl.ruimbaan.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextField;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.meeting.AgreementDraft;
import nl.ruimbaan.meeting.AgreementService;
import nl.ruimbaan.meeting.MeetingAgenda;
import nl.ruimbaan.meeting.MeetingId;
import nl.ruimbaan.meeting.MeetingService;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting in more than one window: nobody loses what is typed, and all see the same. */
@ScreenTest
class MeetingTogetherScreenTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    AgreementService agreements;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingAgenda walk;

    @Autowired
    Company company;

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
    void what_was_typed_is_there_again_in_another_window_and_is_not_yet_agreed() {
        ObstacleId adres = reported("Geen tweede adres", "");
        MeetingId meeting = company.as(mila, () -> meetings.start(null));
        Colleague milaHere = portal.sits(mila)
                .goesTo(MeetingLinks.obstacle(meeting, adres))
                .fills("agree-who", new PersonName(anna, "Anna"))
                .fills("agree-on", "31 dec 2098");
        types(milaHere, "Proef met tien huurders");

        Colleague milaElsewhere = portal.sits(mila).goesTo(MeetingLinks.obstacle(meeting, adres));
        assertThat(held(milaElsewhere, "agree-nextStep")).isEqualTo("Proef met tien huurders");
        assertThat(held(milaElsewhere, "agree-who")).isEqualTo(new PersonName(anna, "Anna"));
        assertThat(held(milaElsewhere, "agree-on")).isEqualTo("31-12-2098");

        milaHere.clicks("session-next").isTold("Wat je typte is bewaard als concept.");
        assertThat(company.as(mila, () -> meetings.agreed(meeting))).isEmpty();
        portal.sits(mila)
                .goesTo(ObstacleLinks.page(adres))
                .clicks("agree-save")
                .sees("Volgende stap: Proef met tien huurders");
        assertThat(held(portal.sits(mila).goesTo(MeetingLinks.obstacle(meeting, adres)), "agree-nextStep"))
                .isEqualTo("");
    }

    @Test
    void of_two_in_one_meeting_both_see_what_is_agreed_and_nobody_loses_what_is_typed() {
        ObstacleId adres = reported("Geen tweede adres", "");
        MeetingId meeting = company.as(mila, () -> meetings.start(null));
        Colleague milaHere =
                portal.sits(mila).goesTo(MeetingLinks.obstacle(meeting, adres)).fills("agree-decision", "Half getypt");
        Colleague carlaHere = portal.sits(carla).goesTo(MeetingLinks.summary(meeting));

        portal.sits(carla)
                .goesTo(MeetingLinks.obstacle(meeting, adres))
                .fills("agree-nextStep", "Carla belt de leverancier")
                .clicks("session-note");

        milaHere.sees("Volgende stap: Carla belt de leverancier");
        assertThat(held(milaHere, "agree-decision")).isEqualTo("Half getypt");
        carlaHere.sees("Volgende stap: Carla belt de leverancier");
    }

    @Test
    void last_time_comes_first_and_is_answered_there_while_a_colleague_looks_on() {
        ObstacleId adres = reported("Geen tweede adres", "");
        MeetingId lastTime = company.as(mila, () -> meetings.start(null));
        company.as(mila, () -> walk.agree(lastTime, adres, new AgreementDraft("", "Bellen", anna, null)));
        company.does(mila, () -> meetings.end(lastTime));
        MeetingId meeting = company.as(mila, () -> meetings.start(null));
        long made = company.as(mila, () -> agreements.of(adres))
                .orElseThrow()
                .agreements()
                .getFirst()
                .id()
                .value();
        Colleague milaHere =
                portal.sits(mila).goesTo(MeetingLinks.agreements(meeting)).sees("Anna");
        Colleague carlaHere = portal.sits(carla).goesTo(MeetingLinks.agreements(meeting));

        milaHere.clicks("done-" + made).sees("gedaan, zegt Mila");

        carlaHere.sees("gedaan, zegt Mila").clicks("notDone-" + made);
        assertThat(milaHere.canClick("done-" + made)).isTrue();
    }

    /** As the browser sends it while one types. */
    private static void types(Colleague colleague, String nextStep) {
        colleague.window().activate();
        var field = colleague
                .window()
                .find(TextField.class)
                .withId("field-agree-nextStep")
                .single();
        colleague.window().test(field).setValue(nextStep);
        colleague.window().roundTrip();
    }

    private static Object held(Colleague colleague, String field) {
        colleague.window().activate();
        colleague.window().roundTrip();
        return ((HasValue<?, ?>) colleague.component("field-" + field)).getValue();
    }

    private ObstacleId reported(String sentence, String customer) {
        var draft = new ObstacleDraft(sentence, "", "", customer, null, null, null, false, Language.NL);
        var outcome = (Outcome.Saved<ObstacleDraft>) company.as(anna, () -> obstacles.report(draft, null));
        return new ObstacleId(outcome.item().number());
    }
}
