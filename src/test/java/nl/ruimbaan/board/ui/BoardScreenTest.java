package nl.ruimbaan.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.HashMap;
import java.util.Map;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.conversation.FollowingService;
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
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the board asks and is sent: its filters, its lanes, and the news. */
@ScreenTest
class BoardScreenTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    FollowingService following;

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
    void what_one_chooses_goes_into_the_address_and_only_that_is_sent() {
        reported("Geen tweede adres", ConditionKind.IT_SYSTEM, counter);
        reported("Geen sleutel op dinsdag", ConditionKind.HABIT, rent);
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.board());
        annaHere.wasSent();

        annaHere.window().test(field(annaHere, TextField.class, "q")).setValue("sleutel");
        annaHere.window().test(field(annaHere, Checkbox.class, "mine")).click();

        assertThat(asked(annaHere)).isEqualTo(Map.of("mine", "1", "q", "sleutel"));
        assertThat(annaHere.wasSent()).contains("Geen sleutel op dinsdag").doesNotContain("Geen tweede adres");
        annaHere.clicks("clear-q");
        assertThat(asked(annaHere)).isEqualTo(Map.of("mine", "1"));
        assertThat(annaHere.wasSent()).contains("Geen tweede adres");
    }

    @Test
    void all_filters_go_at_once_and_the_lanes_stay() {
        Colleague annaHere = portal.sits(anna).goesTo("obstacles?q=brief&still=45&lanes=team");

        annaHere.clicks("clear-all");

        assertThat(asked(annaHere)).isEqualTo(Map.of("lanes", "team"));
        assertThat(annaHere.canClick("clear-still")).isFalse();
    }

    @Test
    void another_number_of_days_in_the_address_survives_the_next_choice() {
        Colleague annaHere = portal.sits(anna).goesTo("obstacles?still=45").sees("Staat stil: 45 dagen of langer");
        annaHere.clicks("more-filters");

        annaHere.window().test(field(annaHere, Select.class, "kind")).selectItem("Regel");

        assertThat(asked(annaHere)).isEqualTo(Map.of("kind", "RULE", "still", "45"));
        annaHere.sees("Systeemconditie: Regel");
    }

    @Test
    void only_who_has_a_team_is_offered_it() {
        assertThat(offersMyTeam(portal.sits(anna).goesTo(ObstacleLinks.board())))
                .isTrue();
        assertThat(offersMyTeam(portal.sits(mila).goesTo(ObstacleLinks.board())))
                .isFalse();
    }

    @Test
    void a_board_of_what_one_follows_hears_of_that_alone_in_each_window() {
        ObstacleId address = reported("Geen tweede adres", null, counter);
        ObstacleId key = reported("Geen sleutel", null, rent);
        PersonId otto = company.hire("Otto", Role.MANAGER);
        company.does(otto, () -> following.follow(key.ref(), true));
        Colleague ottoHere = portal.sits(otto).goesTo("obstacles?following=1");
        Colleague annaHere = portal.sits(anna).goesTo("obstacles?following=1&lanes=team");
        assertThat(ottoHere.wasSent()).contains("Geen sleutel").doesNotContain("Geen tweede adres");
        annaHere.wasSent();

        company.as(mila, () -> moves.move(address, 0, new Move.PickUp("Ik bel")));
        company.as(mila, () -> moves.move(key, 0, new Move.PickUp("Ik kijk mee")));

        assertThat(ottoHere.wasSent())
                .contains("Ik kijk mee")
                .contains("remove")
                .doesNotContain("Ik bel");
        assertThat(annaHere.wasSent()).contains("Ik kijk mee", "Ik bel", "\"teamId\":" + counter.value());
    }

    @Test
    void of_many_changes_at_once_a_busy_board_takes_the_last() {
        ObstacleId id = reported("Geen tweede adres", null, counter);
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.board());
        annaHere.wasSent();

        company.as(mila, () -> moves.move(id, 0, new Move.PickUp("Ik bel")));
        company.as(mila, () -> moves.move(id, 9, new Move.Discuss("Financiën", Company.today())));

        assertThat(annaHere.wasSent())
                .contains("\"column\":\"IN_DISCUSSION\"")
                .doesNotContain("\"column\":\"PICKED_UP\"");
    }

    @Test
    void it_happened_to_mila_too_from_the_card() {
        ObstacleId id = reported("Geen tweede adres", null, counter);
        Colleague milaHere = portal.sits(mila).goesTo(ObstacleLinks.board());
        milaHere.wasSent();

        asks(milaHere, "board-too", Map.of("id", Long.toString(id.number())));
        milaHere.clicks("occurrence-save").isTold("Zo zien we hoe vaak dit in de weg staat");

        assertThat(milaHere.wasSent()).contains("\"times\":1");
    }

    @Test
    void who_moved_a_card_keeps_hold_of_it() {
        ObstacleId id = reported("Geen tweede adres", null, counter);
        Colleague milaHere = portal.sits(mila).goesTo(ObstacleLinks.board());

        milaHere.moves(id, "PICKED_UP").fills("firstStep", "Bellen").clicks("move-save");

        assertThat(milaHere.wasSent()).containsPattern("(?s)hold.*" + id.number());
    }

    private static void asks(Colleague colleague, String event, Map<String, String> details) {
        colleague.window().activate();
        var board = colleague.component("board").getElement();
        var data = JacksonUtils.createObjectNode();
        details.forEach((name, value) -> data.put("event.detail." + name, value));
        board.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(board, event, data));
    }

    private static <F extends Component> F field(Colleague colleague, Class<F> type, String name) {
        colleague.window().activate();
        return colleague.window().find(type).withId("filter-" + name).single();
    }

    private static boolean offersMyTeam(Colleague colleague) {
        colleague.window().activate();
        return colleague.window().find(Checkbox.class).withId("filter-myteam").exists();
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
