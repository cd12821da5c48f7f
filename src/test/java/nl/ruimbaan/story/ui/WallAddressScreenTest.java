package nl.ruimbaan.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.ChoiceField;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.CaseFacts;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one looks for on the wall stands in the address, and in a chip that goes by a press. */
@ScreenTest
class WallAddressScreenTest {

    @Autowired
    StoryService stories;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    TeamId letting;
    PersonId anna;
    PersonId bram;

    @BeforeEach
    void two_tell() {
        letting = company.team("Verhuur");
        anna = company.hire("Anna", letting);
        bram = company.hire("Bram");
        told(
                anna,
                new StoryDraft(
                        "De sleutel was weg",
                        true,
                        "",
                        "",
                        "",
                        CaseFacts.NONE,
                        letting,
                        false,
                        Language.NL,
                        null,
                        List.of(),
                        List.of("sleutels")));
        told(bram, StoryDraft.of("De monteur kwam niet", Language.NL));
    }

    @Test
    void without_a_filter_the_newest_stands_first() {
        Colleague annaHere = portal.sits(anna).goesTo("stories").sees("2 verhalen");

        assertThat(annaHere.wasSent()).containsSubsequence("De monteur kwam niet", "De sleutel was weg");
        assertThat(annaHere.canClick("clear-all")).isFalse();
    }

    @Test
    void what_anna_chooses_goes_into_the_address_and_only_that_is_sent() {
        Colleague annaHere = portal.sits(anna).goesTo("stories");
        annaHere.wasSent();

        annaHere.window()
                .test(annaHere.window().find(TextField.class).withId("filter-q").single())
                .setValue("sleutel");
        assertThat(annaHere.address()).isEqualTo("stories?q=sleutel");
        annaHere.window()
                .test(annaHere.window()
                        .find(Checkbox.class)
                        .withId("filter-mine")
                        .single())
                .click();

        assertThat(annaHere.address().split("[?&]")).containsExactlyInAnyOrder("stories", "q=sleutel", "mine=1");
        annaHere.sees("“sleutel”").sees("Alleen mijn verhalen");
        assertThat(annaHere.wasSent()).contains("De sleutel was weg").doesNotContain("De monteur kwam niet");
    }

    @Test
    void one_filter_goes_by_its_chip_and_all_of_them_at_once() {
        Colleague annaHere = portal.sits(anna).goesTo("stories?q=sleutel&mine=1&order=ACTIVITY");

        annaHere.clicks("clear-q");
        assertThat(annaHere.address().split("[?&]")).containsExactlyInAnyOrder("stories", "mine=1", "order=ACTIVITY");
        annaHere.goesTo("stories?q=sleutel&mine=1&order=ACTIVITY").clicks("clear-all");

        assertThat(annaHere.address()).isEqualTo("stories?order=ACTIVITY");
    }

    @Test
    void every_filter_of_an_address_has_a_chip_in_words() {
        Colleague annaHere = portal.sits(anna)
                .goesTo("stories?team=" + letting.value()
                        + "&demand=FAILURE&right=NO&channel=PHONE&from=2026-01-01&to=2026-12-31&led=1&following=1");

        annaHere.sees("Verhuur " + letting.value())
                .sees("Foutvraag")
                .sees("In één keer goed: Nee")
                .sees("Telefoon")
                .sees("Verteld vanaf: 1 jan 2026")
                .sees("Verteld tot en met: 31 dec 2026")
                .sees("Heeft tot iets geleid")
                .sees("Wat ik volg");
        for (String filter : List.of("team", "demand", "right", "channel", "from", "to", "led", "following")) {
            assertThat(annaHere.canClick("clear-" + filter)).as(filter).isTrue();
        }
    }

    @Test
    void how_often_a_team_gets_failure_demand_is_shown_and_never_counted() {
        Colleague annaHere = portal.sits(anna).goesTo("stories?team=" + letting.value() + "&demand=FAILURE");

        annaHere.sees("Hoe vaak een team foutvraag krijgt, tellen we niet: de oorzaak ligt in het systeem.");
        assertThat(annaHere.shows(" verhalen")).isFalse();
    }

    @Test
    void what_an_address_cannot_mean_is_left_out() {
        Colleague annaHere =
                portal.sits(anna).goesTo("stories?team=x&demand=ANDERS&from=gisteren&mine=ja&order=OUDSTE");

        annaHere.sees("2 verhalen");
        assertThat(annaHere.canClick("clear-demand")).isFalse();
        assertThat(annaHere.window()
                        .find(ChoiceField.class)
                        .withId("filter-order")
                        .single()
                        .getValue())
                .hasToString("NEWEST");
    }

    @Test
    void nothing_found_is_told_apart_from_nothing_there() {
        Colleague annaHere = portal.sits(anna).goesTo("stories?q=onvindbaar").sees("Geen verhaal gevonden");
        assertThat(annaHere.shows("Hier komen de verhalen van klanten")).isFalse();

        annaHere.clicks("clear-q").sees("2 verhalen");
        assertThat(annaHere.shows("Geen verhaal gevonden")).isFalse();
    }

    @Test
    void on_a_filtered_wall_news_waits_until_one_asks_for_it() {
        Colleague annaHere = portal.sits(anna).goesTo("stories?mine=1");
        annaHere.wasSent();
        assertThat(annaHere.canClick("news")).isFalse();

        told(anna, StoryDraft.of("De lift staat stil", Language.NL));
        assertThat(annaHere.canClick("news")).isTrue();
        annaHere.clicks("news");

        assertThat(annaHere.wasSent()).contains("De lift staat stil");
        assertThat(annaHere.canClick("news")).isFalse();
    }

    private void told(PersonId person, StoryDraft draft) {
        assertThat(company.as(person, () -> stories.tell(draft))).isInstanceOf(Outcome.Saved.class);
    }
}
