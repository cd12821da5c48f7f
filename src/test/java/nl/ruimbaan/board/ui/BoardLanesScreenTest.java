package nl.ruimbaan.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.HashMap;
import java.util.Map;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.board.ObstacleBoard;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Picked;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The board in lanes: what goes along, what comes when asked, and what it costs. */
@ScreenTest
class BoardLanesScreenTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    TeamId counter;
    TeamId rent;
    PersonId anna;
    PersonId mila;

    @BeforeEach
    void open() {
        counter = company.team("Balie");
        rent = company.team("Verhuur");
        anna = company.hire("Anna", counter);
        mila = company.hire("Mila", Role.MANAGER);
    }

    @Test
    void the_first_lanes_go_along_and_another_when_it_comes_near() {
        reported("Geen tweede adres", null, counter);
        reported("De brief is onleesbaar", null, null);
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.board());
        annaHere.wasSent();

        Picked.in(annaHere.window(), "filter-lanes").picks("Rijen per team");

        assertThat(asked(annaHere)).isEqualTo(Map.of("lanes", "team"));
        assertThat(annaHere.wasSent())
                .containsSubsequence("\"title\":\"Balie", "\"title\":\"Verhuur", "\"title\":\"Nog geen team\"")
                .contains("Geen tweede adres")
                .doesNotContain("De brief is onleesbaar");
        asks(annaHere, "board-lane", Map.of("lane", "none"));
        assertThat(annaHere.wasSent()).contains("De brief is onleesbaar").doesNotContain("Geen tweede adres");
        asks(annaHere, "board-lane", Map.of("lane", "RULE"));
        assertThat(annaHere.wasSent()).isEmpty();
    }

    @Test
    void a_board_in_lanes_costs_the_same_whatever_the_number_of_teams() {
        reported("Ook aan de balie", null, counter);
        long few = statements("obstacles?lanes=team");
        for (int i = 0; i < 20; i++) {
            reported("Hindernis " + i, null, company.team("Team " + i));
        }

        assertThat(statements("obstacles?lanes=team")).isEqualTo(few);
        assertThat(statements("obstacles?lanes=kind")).isEqualTo(few);
    }

    @Test
    void a_column_of_a_lane_goes_on_where_it_ended() {
        for (int i = 0; i <= ObstacleBoard.PAGE; i++) {
            reported("Hindernis " + i + ".", null, rent);
        }
        reported("Aan de balie.", null, counter);
        Colleague annaHere = portal.sits(anna).goesTo("obstacles?lanes=team");
        assertThat(annaHere.wasSent()).contains("Hindernis 19").doesNotContain("Hindernis 20");
        String lane = Long.toString(rent.value());

        asks(annaHere, "board-more", Map.of("lane", lane, "column", "REPORTED"));

        assertThat(annaHere.wasSent())
                .contains("Hindernis 20", "\"lane\":\"" + lane + "\"", "\"more\":false")
                .doesNotContain("Aan de balie");
        asks(annaHere, "board-more", Map.of("lane", lane, "column", "REPORTED"));
        assertThat(annaHere.wasSent()).isEmpty();
    }

    @Test
    void who_cannot_count_by_oneself_asks_for_lane_and_total() {
        reported("Geen tweede adres", null, counter);
        reported("Geen sleutel", null, rent);
        Colleague annaHere = portal.sits(anna).goesTo("obstacles?lanes=team");
        annaHere.wasSent();

        asks(annaHere, "board-count", Map.of("lane", Long.toString(rent.value())));

        assertThat(annaHere.wasSent())
                .containsPattern("\"counts\":\\{\"REPORTED\":\\{\"value\":1")
                .containsPattern("\"totals\":\\{\"REPORTED\":\\{\"value\":2");
    }

    @Test
    void where_the_older_confirmed_ones_are_is_said_of_each_lane() {
        reported("Geen tweede adres", null, counter);

        assertThat(portal.sits(anna).goesTo(ObstacleLinks.board()).wasSent())
                .contains("\"older\":\"obstacles/list?set=archive\"");
        assertThat(portal.sits(anna).goesTo("obstacles?lanes=team").wasSent())
                .containsPattern("\"older\":\"obstacles/list\\?[^\"]*team=" + counter.value());
    }

    @Test
    void another_lane_is_no_move_and_says_so() {
        ObstacleId id = reported("Geen tweede adres", null, counter);
        Colleague milaHere = portal.sits(mila).goesTo("obstacles?lanes=team");

        milaHere.moves(id, "REPORTED").isTold("Slepen verandert alleen waar een hindernis staat");

        assertThat(milaHere.canClick("move-save")).isFalse();
    }

    private long statements(String path) {
        Colleague colleague = portal.sits(anna);
        company.writes();
        return StatementCount.of(() -> colleague.goesTo(path));
    }

    private static void asks(Colleague colleague, String event, Map<String, String> details) {
        colleague.window().activate();
        var board = colleague.component("board").getElement();
        var data = JacksonUtils.createObjectNode();
        details.forEach((name, value) -> data.put("event.detail." + name, value));
        board.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(board, event, data));
    }

    /** What the address of the screen asks for. */
    private static Map<String, String> asked(Colleague colleague) {
        Map<String, String> parameters = new HashMap<>();
        colleague
                .window()
                .getUI()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((name, values) -> parameters.put(name, values.getFirst()));
        return parameters;
    }

    private ObstacleId reported(String sentence, @Nullable ConditionKind kind, @Nullable TeamId team) {
        var draft = new ObstacleDraft(sentence, "", "", "", kind, null, team, false, Language.NL);
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(anna, () -> obstacles.report(draft, null));
        return new ObstacleId(saved.item().number());
    }
}
