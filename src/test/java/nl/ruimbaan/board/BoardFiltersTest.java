package nl.ruimbaan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.conversation.FollowingService;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleCard;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleNews;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class BoardFiltersTest {

    private static final Instant THEN = Instant.parse("2026-10-01T10:00:00Z");

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstacleBoard board;

    @Autowired
    FollowingService following;

    @Autowired
    Company company;

    TeamId counter;
    TeamId rent;
    PersonId anna;
    PersonId bram;
    ObstacleId address;
    ObstacleId key;
    ObstacleId letter;

    @BeforeEach
    void three_obstacles() {
        counter = company.team("Balie");
        rent = company.team("Huur");
        anna = company.hire("Anna", counter);
        bram = company.hire("Bram");
        address = reports("Geen tweede adres", ConditionKind.IT_SYSTEM, counter, 40);
        key = reports("Geen sleutel op dinsdag", ConditionKind.HABIT, rent, 10);
        letter = reports("De brief is onleesbaar", null, null, 0);
    }

    @Test
    void a_text_is_found_in_any_case_and_percent_signs_are_letters() {
        assertThat(found(Map.of("q", "TWEEDE"))).containsExactly(address);
        assertThat(found(Map.of("q", "%"))).isEmpty();
    }

    @Test
    void by_team_kind_and_how_long_it_is_still() {
        assertThat(found(Map.of("team", Long.toString(rent.value())))).containsExactly(key);
        assertThat(found(Map.of("kind", "IT_SYSTEM"))).containsExactly(address);
        assertThat(found(Map.of("still", "10"))).containsExactly(address, key);
        assertThat(found(Map.of("still", "11"))).containsExactly(address);
        assertThat(found(Map.of("still", "10", "kind", "RULE"))).isEmpty();
    }

    @Test
    void by_level() {
        PersonId mila = company.hire("Mila", Role.MANAGER);
        PersonId otto = company.hire("Otto", Role.MANAGER);
        company.does(mila, () -> moves.move(address, 0, new Move.PickUp("Bellen")));
        company.does(mila, () -> moves.move(address, 9, new Move.Escalate(otto, "Hier is geld voor nodig")));
        company.does(otto, () -> moves.move(address, 9, new Move.Accept("Ik vraag het aan")));

        assertThat(found(Map.of("level", "DEPARTMENT"))).containsExactly(address);
        assertThat(found(Map.of("level", "TEAM"))).containsExactly(key, letter);
    }

    @Test
    void my_team_is_the_reader_s_own_and_who_has_none_sees_nothing() {
        assertThat(found(anna, Map.of("myteam", "1"))).containsExactly(address);
        assertThat(found(bram, Map.of("myteam", "1"))).isEmpty();
    }

    @Test
    void what_one_follows() {
        company.does(bram, () -> following.follow(key.ref(), true));

        assertThat(found(bram, Map.of("following", "1"))).containsExactly(key);
        assertThat(found(bram, Map.of("following", "1", "mine", "1"))).isEmpty();
        assertThat(found(anna, Map.of("following", "1", "mine", "1"))).containsExactly(address, key, letter);
    }

    @Test
    void a_lane_holds_its_own_and_the_last_one_what_has_no_team_or_kind() {
        assertThat(lane(new Lane.OfTeam(counter))).containsExactly(address);
        assertThat(lane(new Lane.OfTeam(null))).containsExactly(letter);
        assertThat(lane(new Lane.OfKind(ConditionKind.HABIT))).containsExactly(key);
        assertThat(lane(new Lane.OfKind(null))).containsExactly(letter);
        assertThat(company.as(bram, () -> board.board(BoardFilter.ALL, new Lane.OfTeam(counter)))
                        .getFirst()
                        .count()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void an_open_board_knows_whether_a_changed_obstacle_is_among_its_own() {
        ObstacleNews news = news(key);

        assertThat(shows(bram, Map.of("team", Long.toString(rent.value())), news))
                .isTrue();
        assertThat(shows(bram, Map.of("team", Long.toString(counter.value())), news))
                .isFalse();
        assertThat(shows(bram, Map.of("kind", "RULE"), news)).isFalse();
        assertThat(shows(bram, Map.of("level", "BOARD"), news)).isFalse();
        assertThat(shows(bram, Map.of("still", "400"), news)).isFalse();
        assertThat(shows(bram, Map.of("q", "sleutel"), news)).isTrue();
        assertThat(shows(bram, Map.of("q", "adres"), news)).isFalse();
        assertThat(shows(bram, Map.of("following", "1"), news)).isFalse();
        assertThat(shows(anna, Map.of("following", "1"), news)).isTrue();
        assertThat(shows(anna, Map.of("myteam", "1"), news)).isFalse();
    }

    @Test
    void only_a_filter_that_the_news_cannot_answer_costs_a_statement() {
        ObstacleNews news = news(key);

        assertThat(company.as(bram, () -> StatementCount.of(() -> shows(bram, Map.of("kind", "HABIT"), news))))
                .isZero();
        assertThat(company.as(
                        bram, () -> StatementCount.of(() -> board.shows(BoardFilter.of(Map.of("q", "sleutel")), news))))
                .isEqualTo(3);
    }

    private boolean shows(PersonId reader, Map<String, String> filter, ObstacleNews news) {
        return company.as(reader, () -> board.shows(BoardFilter.of(filter), news));
    }

    private ObstacleNews news(ObstacleId id) {
        ObstacleCard card = company.as(anna, () -> board.board(BoardFilter.ALL)).stream()
                .flatMap(it -> it.cards().items().stream())
                .filter(it -> it.id() == id.number())
                .findFirst()
                .orElseThrow();
        TeamId team = card.teamId() == null ? null : new TeamId(card.teamId());
        return new ObstacleNews(card, "", anna, null, team, HelpLevel.TEAM);
    }

    private List<ObstacleId> lane(Lane lane) {
        return company.as(bram, () -> board.board(BoardFilter.ALL, lane)).stream()
                .flatMap(it -> it.cards().items().stream())
                .map(it -> new ObstacleId(it.id()))
                .toList();
    }

    private List<ObstacleId> found(Map<String, String> filter) {
        return found(bram, filter);
    }

    private List<ObstacleId> found(PersonId reader, Map<String, String> filter) {
        return company.at(reader, THEN, () -> board.board(BoardFilter.of(filter))).stream()
                .flatMap(it -> it.cards().items().stream())
                .map(it -> new ObstacleId(it.id()))
                .sorted((one, other) -> Long.compare(one.number(), other.number()))
                .toList();
    }

    private ObstacleId reports(String sentence, @Nullable ConditionKind kind, @Nullable TeamId team, int daysAgo) {
        var draft = new ObstacleDraft(sentence, "", "", "", kind, null, team, false, Language.NL);
        var saved = (Outcome.Saved<ObstacleDraft>)
                company.at(anna, THEN.minus(Duration.ofDays(daysAgo)), () -> obstacles.report(draft, null));
        return new ObstacleId(saved.item().number());
    }
}
