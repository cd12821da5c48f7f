package nl.ruimbaan.stillness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.stillness.LongestStill;
import nl.ruimbaan.stillness.StillSection;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class LongestStillScreenTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    TeamId counter;
    PersonId anna;
    PersonId mila;

    @BeforeEach
    void open() {
        counter = company.team("Balie");
        anna = company.hire("Anna", counter);
        mila = company.hire("Mila", Role.MANAGER);
    }

    @Test
    void mila_begins_the_week_at_home_and_anna_reads_the_same_from_the_board() {
        reported("Geen tweede adres", null, 40);

        Colleague milaHere = portal.sits(mila).goesTo("");
        assertThat(links(milaHere)).contains("obstacles/still");
        assertThat(links(portal.sits(anna).goesTo(""))).doesNotContain("obstacles/still");
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.board());
        assertThat(links(annaHere)).contains("obstacles/still");

        for (Colleague here : List.of(milaHere, annaHere)) {
            here.wasSent();
            here.goesTo(StillLinks.still()).sees("Gemeld en niet opgepakt").sees("De afgesproken dag is er");
            assertThat(here.wasSent()).contains("Geen tweede adres").contains("\"days\":40");
        }
    }

    @Test
    void a_section_without_anything_says_so() {
        portal.sits(anna).goesTo(StillLinks.still()).sees("Alles wat gemeld is, is opgepakt.");
    }

    @Test
    void the_team_stands_in_the_address_and_who_has_none_is_not_offered_my_team() {
        reported("Van de balie", counter, 40);
        reported("Van niemand", null, 30);

        Colleague annaHere = portal.sits(anna).goesTo(StillLinks.still() + "?team=" + counter.value());
        assertThat(annaHere.wasSent()).contains("Van de balie").doesNotContain("Van niemand");
        annaHere.goesTo(StillLinks.still() + "?myteam=1");
        assertThat(annaHere.wasSent()).contains("Van de balie").doesNotContain("Van niemand");
        assertThat(offersMyTeam(annaHere)).isTrue();
        Colleague milaHere = portal.sits(mila).goesTo(StillLinks.still());
        assertThat(milaHere.wasSent()).contains("Van de balie").contains("Van niemand");
        assertThat(offersMyTeam(milaHere)).isFalse();
    }

    @Test
    void show_more_sends_the_next_twenty_for_one_statement() {
        for (int i = 0; i < LongestStill.PAGE + 2; i++) {
            reported("Hindernis nummer " + i + ".", null, 100 - i);
        }
        Colleague annaHere = portal.sits(anna).goesTo(StillLinks.still());
        assertThat(annaHere.wasSent()).contains("Hindernis nummer 19").doesNotContain("Hindernis nummer 20");

        long statements = StatementCount.of(() -> {
            asksMore(annaHere, StillSection.WAITING);
            return true;
        });

        assertThat(statements).isEqualTo(1);
        assertThat(annaHere.wasSent()).contains("Hindernis nummer 21").doesNotContain("Hindernis nummer 19");
    }

    @Test
    void an_open_list_takes_over_what_a_colleague_does_and_keeps_what_was_shown() {
        ObstacleId id = reported("Geen tweede adres", null, 40);
        reported("Geen sleutel", null, 30);
        Colleague annaHere = portal.sits(anna).goesTo(StillLinks.still());
        annaHere.wasSent();

        company.as(mila, () -> moves.move(id, 0, new Move.PickUp("Ik bel de leverancier")));

        assertThat(annaHere.wasSent())
                .contains("Geen sleutel")
                .contains("\"nextStep\":\"Ik bel de leverancier\"")
                .contains("\"owner\":\"Mila\"");
        annaHere.sees("Dagen sinds het voor het laatst een stap verder kwam.");
    }

    private static void asksMore(Colleague colleague, StillSection section) {
        colleague.window().activate();
        var rows = colleague
                .window()
                .find(Component.class)
                .withId("still-" + section)
                .single()
                .getElement();
        rows.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(rows, "still-more", JacksonUtils.createObjectNode()));
    }

    private static boolean offersMyTeam(Colleague colleague) {
        colleague.window().activate();
        return colleague.window().find(Checkbox.class).withId("filter-my-team").exists();
    }

    private static List<String> links(Colleague colleague) {
        colleague.window().activate();
        return colleague.window().find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private ObstacleId reported(String sentence, @Nullable TeamId team, int daysAgo) {
        var draft = new ObstacleDraft(sentence, "", "", "", null, null, team, false, Language.NL);
        var saved = (Outcome.Saved<ObstacleDraft>)
                company.at(anna, Instant.now().minus(Duration.ofDays(daysAgo)), () -> obstacles.report(draft, null));
        return new ObstacleId(saved.item().number());
    }
}
