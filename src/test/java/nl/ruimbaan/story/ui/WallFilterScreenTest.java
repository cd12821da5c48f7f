package nl.ruimbaan.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class WallFilterScreenTest {

    @Autowired
    PeopleService people;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    Colleague anna;
    TeamName repairs;

    @BeforeEach
    void open() {
        TeamId team = company.team("Onderhoud");
        PersonId person = company.hire("Anna");
        repairs = company.as(person, people::teams).stream()
                .filter(it -> it.id().equals(team))
                .findFirst()
                .orElseThrow();
        anna = portal.sits(person)
                .goesTo("stories?q=brief&team=" + repairs.id().value() + "&mine=1&following=1"
                        + "&demand=FAILURE&right=NO&channel=PHONE&from=2026-02-01&to=2026-02-03&led=1&archived=1");
        anna.window().roundTrip();
    }

    @Test
    void each_filter_that_is_on_says_what_it_asks_for() {
        assertThat(chips())
                .containsExactly(
                        "“brief”",
                        repairs.name(),
                        "Alleen mijn verhalen",
                        "Wat ik volg",
                        "Foutvraag",
                        "In één keer goed: Nee",
                        "Telefoon",
                        "Verteld vanaf: 1 feb 2026",
                        "Verteld tot en met: 3 feb 2026",
                        "Heeft tot iets geleid",
                        "Archief");
    }

    @Test
    void who_changes_one_filter_keeps_the_others() {
        List<String> before = chips();
        anna.window().find(Details.class).withId("more-filters").single().setOpened(true);

        anna.window()
                .test(anna.window().find(Checkbox.class).withId("filter-mine").single())
                .click();
        anna.window()
                .test(anna.window().find(Checkbox.class).withId("filter-led").single())
                .click();
        anna.window().roundTrip();

        assertThat(chips())
                .isEqualTo(before.stream()
                        .filter(it -> !it.equals("Alleen mijn verhalen") && !it.equals("Heeft tot iets geleid"))
                        .toList());
    }

    @Test
    void what_is_folded_away_stays_when_another_is_changed() {
        List<String> before = chips();

        anna.window()
                .test(anna.window().find(Checkbox.class).withId("filter-mine").single())
                .click();
        anna.window().roundTrip();

        assertThat(anna.window().find(Checkbox.class).withId("filter-led").exists())
                .isFalse();
        assertThat(chips())
                .isEqualTo(before.stream()
                        .filter(it -> !it.equals("Alleen mijn verhalen"))
                        .toList());
    }

    @Test
    void all_filters_go_at_once() {
        anna.clicks("clear-all");

        assertThat(chips()).isEmpty();
    }

    private List<String> chips() {
        return anna.window().find(Button.class).all().stream()
                .filter(it -> it.hasClassName("rb-chip"))
                .map(Button::getText)
                .toList();
    }
}
