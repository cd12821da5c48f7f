package nl.ruimbaan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.conversation.FollowingService;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.obstacle.OccurrenceDraft;
import nl.ruimbaan.obstacle.OccurrenceService;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ObstacleListTest {

    private static final Instant THEN = Instant.parse("2026-10-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-10-01");

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    ObstacleList list;

    @Autowired
    FollowingService following;

    @Autowired
    Moderation moderation;

    @Autowired
    Company company;

    TeamId counter;
    PersonId anna;
    PersonId bram;
    PersonId mila;

    @BeforeEach
    void colleagues() {
        counter = company.team("Balie");
        anna = company.hire("Anna", counter);
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
    }

    @Test
    void it_tells_of_an_obstacle_what_a_row_shows() {
        ObstacleId id = reports("Geen tweede adres", ConditionKind.IT_SYSTEM, counter, 40);
        plans(id, "Proef met tien huurders", 5, 12);
        happensTo(bram, id);

        assertThat(company.at(bram, THEN, () -> list.list(ListFilter.ALL, null)).items())
                .singleElement()
                .isEqualTo(new ObstacleRow(
                        id,
                        "Geen tweede adres",
                        "geen tweede adres",
                        "nl",
                        ObstacleState.SOLUTION,
                        "Balie " + counter.value(),
                        ConditionKind.IT_SYSTEM,
                        HelpLevel.TEAM,
                        THEN.minus(Duration.ofDays(40)),
                        THEN.minus(Duration.ofDays(12)),
                        12,
                        1,
                        "Mila",
                        "Proef met tien huurders",
                        LocalDate.parse("2026-10-06")));
    }

    @Test
    void what_is_open_and_what_was_put_away_are_two_lists_and_what_is_parked_is_in_both() {
        reports("Gemeld", 1);
        picksUp(reports("Opgepakt", 2));
        ObstacleId parked = reports("Geparkeerd", 3);
        picksUp(parked);
        moves(mila, parked, new Move.Park("Na de verhuizing", TODAY.plusDays(30)));
        ObstacleId confirmed = reports("Bevestigd", 4);
        picksUp(confirmed);
        moves(mila, confirmed, new Move.TakeAway("Er is nu een veld", "Anna"));
        moves(anna, confirmed, new Move.Confirm(""));
        moves(anna, reports("Ingetrokken", 5), new Move.Withdraw("Bestond al"));

        assertThat(titles(Map.of("order", "TITLE"))).containsExactly("Gemeld", "Geparkeerd", "Opgepakt");
        assertThat(titles(Map.of("order", "TITLE", "set", "archive")))
                .containsExactly("Bevestigd", "Geparkeerd", "Ingetrokken");
        assertThat(titles(Map.of("state", "PICKED_UP"))).containsExactly("Opgepakt");
        assertThat(titles(Map.of("state", "CONFIRMED", "set", "archive"))).containsExactly("Bevestigd");
        assertThat(count(Map.of())).isEqualTo(3);
        assertThat(count(Map.of("set", "archive"))).isEqualTo(3);
        assertThat(count(Map.of("set", "archive", "state", "WITHDRAWN"))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "STILL,       desc, Zonder sleutel | eenmaal | Één handtekening | Brief",
        "STILL,       asc,  Brief | Één handtekening | eenmaal | Zonder sleutel",
        "REPORTED,    desc, Brief | Zonder sleutel | Één handtekening | eenmaal",
        "REPORTED,    asc,  eenmaal | Één handtekening | Zonder sleutel | Brief",
        "TITLE,       asc,  Brief | Één handtekening | eenmaal | Zonder sleutel",
        "TITLE,       desc, Zonder sleutel | eenmaal | Één handtekening | Brief",
        "OCCURRENCES, desc, Één handtekening | Brief | Zonder sleutel | eenmaal",
        "OCCURRENCES, asc,  eenmaal | Zonder sleutel | Brief | Één handtekening",
        "NEXT_STEP,   asc,  Één handtekening | eenmaal | Zonder sleutel | Brief",
        "NEXT_STEP,   desc, eenmaal | Één handtekening | Brief | Zonder sleutel"
    })
    void each_order_goes_both_ways_and_what_has_no_date_comes_last(String order, String direction, String titles) {
        ObstacleId often = reports("eenmaal", 40);
        plans(often, "Bellen", 20, 8);
        ObstacleId signature = reports("Één handtekening", 30);
        plans(signature, "Vragen", 3, 6);
        happensTo(bram, signature);
        happensTo(mila, signature);
        reports("Zonder sleutel", 20);
        happensTo(bram, reports("Brief", 5));

        assertThat(titles(Map.of("order", order, "dir", direction))).containsExactly(titles.split(" \\| "));
    }

    @Test
    void it_leaves_out_what_the_board_would_leave_out() {
        ObstacleId address = reports("Geen tweede adres", ConditionKind.IT_SYSTEM, counter, 40);
        reports("De brief is onleesbaar", ConditionKind.RULE, null, 10);
        picksUp(address);
        company.does(bram, () -> following.follow(address.ref(), true));
        String team = Long.toString(counter.value());

        for (Map<String, String> asked : List.of(
                Map.of("q", "TWEEDE"),
                Map.of("team", team),
                Map.of("kind", "IT_SYSTEM"),
                Map.of("kind", "IT_SYSTEM", "team", team, "order", "TITLE", "dir", "desc"),
                Map.of("following", "1"),
                Map.of("following", "1", "order", "NEXT_STEP"),
                Map.of("state", "PICKED_UP"))) {
            assertThat(titles(asked)).as(asked.toString()).containsExactly("Geen tweede adres");
            assertThat(count(asked)).as(asked.toString()).isEqualTo(1);
        }
        assertThat(titles(Map.of("still", "5"))).containsExactly("De brief is onleesbaar");
        assertThat(titles(Map.of("myteam", "1"))).isEmpty();
        assertThat(titles(anna, Map.of("myteam", "1"))).containsExactly("Geen tweede adres");
        assertThat(titles(mila, Map.of("mine", "1", "order", "OCCURRENCES"))).containsExactly("Geen tweede adres");
        assertThat(titles(anna, Map.of("mine", "1", "order", "TITLE")))
                .containsExactly("De brief is onleesbaar", "Geen tweede adres");
    }

    @Test
    void a_hidden_one_is_in_no_list_and_no_count_whoever_looks() {
        PersonId carla = company.hire("Carla", Role.COACH);
        ObstacleId baker = reports("Geen adres voor de bakker", 2);
        reports("Geen tweede adres", 1);
        company.does(bram, () -> moderation.recognisable(baker.ref(), "").refusals());

        for (PersonId reader : List.of(anna, bram, carla)) {
            assertThat(titles(reader, Map.of())).containsExactly("Geen tweede adres");
            assertThat(titles(reader, Map.of("mine", "1"))).doesNotContain("Geen adres voor de bakker");
        }
        assertThat(count(Map.of())).isEqualTo(1);
    }

    @Test
    void an_edited_title_takes_its_new_place() {
        ObstacleId id = reports("Aanmaning te vroeg", 2);
        reports("Brief onleesbaar", 1);
        var draft = new ObstacleDraft("Te vroeg", "Zonder waarschuwing", "", "", null, null, null, false, Language.NL);
        company.does(anna, () -> obstacles.edit(id, 0, draft));

        assertThat(titles(Map.of("order", "TITLE"))).containsExactly("Brief onleesbaar", "Zonder waarschuwing");
    }

    private List<String> titles(Map<String, String> filter) {
        return titles(bram, filter);
    }

    private List<String> titles(PersonId reader, Map<String, String> filter) {
        return company.at(reader, THEN, () -> list.list(ListFilter.of(filter), null)).items().stream()
                .map(ObstacleRow::title)
                .toList();
    }

    private long count(Map<String, String> filter) {
        return company.at(bram, THEN, () -> list.count(ListFilter.of(filter))).value();
    }

    private ObstacleId reports(String title, int daysAgo) {
        return reports(title, null, null, daysAgo);
    }

    private ObstacleId reports(String title, @Nullable ConditionKind kind, @Nullable TeamId team, int daysAgo) {
        var draft = new ObstacleDraft("Dit staat in de weg", title, "", "", kind, null, team, false, Language.NL);
        var saved = (Outcome.Saved<ObstacleDraft>)
                company.at(anna, THEN.minus(Duration.ofDays(daysAgo)), () -> obstacles.report(draft, null));
        return new ObstacleId(saved.item().number());
    }

    private void picksUp(ObstacleId id) {
        moves(mila, id, new Move.PickUp("Ik bel"));
    }

    /** Mila takes it up and starts a solution, of which the next step is so many days ahead. */
    private void plans(ObstacleId id, String nextStep, int daysAhead, int daysAgo) {
        Instant moment = THEN.minus(Duration.ofDays(daysAgo));
        company.at(mila, moment, () -> moves.move(id, 9, new Move.PickUp("Ik bel")));
        var move = new Move.StartSolution("Een veld erbij", "Anna", nextStep, TODAY.plusDays(daysAhead));
        saved(company.at(mila, moment, () -> moves.move(id, 9, move)));
    }

    private void moves(PersonId who, ObstacleId id, Move move) {
        saved(company.at(who, THEN, () -> moves.move(id, 9, move)));
    }

    private void happensTo(PersonId who, ObstacleId id) {
        company.at(who, THEN, () -> occurrences.happenedToMeToo(id, new OccurrenceDraft(TODAY, "", null, false)));
    }

    private static void saved(Outcome<ObstacleDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
    }
}
