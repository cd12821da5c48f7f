package nl.ruimbaan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.improvement.ImprovementVerb;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.ObstacleUndo;
import nl.ruimbaan.obstacle.ObstacleVerb;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.TextModerated;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages as they are read, and their words. */
@ServiceTest
class InboxTest {

    @Autowired
    NotificationService notifications;

    @Autowired
    InboxService inbox;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages pages;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId mila;
    PersonId otto;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
    }

    @Test
    void who_no_longer_works_here_gets_nothing() {
        ObstacleId id = annaReports("Geen tweede adres");
        jdbc.sql("update person set disabled = true where id = ?")
                .param(anna.value())
                .update();

        does(mila, id, new Move.PickUp("Bellen"));

        assertThat(jdbc.sql("select count(*) from notification")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void one_reads_one_or_all_of_ones_own_and_never_another_s() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));
        milaTakesAway(id);
        Notification first = inbox(anna).getLast();

        company.does(otto, () -> notifications.read(first.id()));
        later(otto, this::all);
        assertThat(later(anna, notifications::unread)).isEqualTo(3);

        company.does(anna, () -> notifications.read(first.id()));
        assertThat(inbox(anna)).extracting(Notification::read).containsExactly(false, false, true);

        later(anna, this::all);
        assertThat(later(anna, notifications::unread)).isZero();
    }

    @Test
    void everything_that_can_happen_has_words() {
        var dutch = ResourceBundle.getBundle("vaadin-i18n/translations", Locale.ROOT);
        Stream<String> all = Stream.concat(
                Arrays.stream(ObstacleVerb.values())
                        .filter(it -> it != ObstacleVerb.REPORT && it != ObstacleVerb.UNDO)
                        .map(it -> "OBSTACLE." + it),
                Stream.concat(
                        Arrays.stream(ImprovementVerb.values())
                                .filter(it -> it != ImprovementVerb.HAND_OVER && it != ImprovementVerb.UNDO)
                                .map(it -> "IMPROVEMENT." + it),
                        Stream.of(
                                "OBSTACLE.OCCURRENCE",
                                "OBSTACLE.OCCURRENCE.NAMELESS",
                                "OBSTACLE.TAKE_AWAY.ASKED",
                                "OBSTACLE.HAND_OVER.ASKED",
                                "OBSTACLE.ESCALATE.ASKED",
                                "OBSTACLE.IS_BACK.NAMELESS",
                                "OBSTACLE.ASKED_NO_MORE",
                                "OBSTACLE.MERGE.HERE",
                                "OBSTACLE.TAKE_APART.HERE",
                                "IMPROVEMENT.HAND_OVER.ASKED",
                                "IMPROVEMENT.ASKED_NO_MORE",
                                "IMPROVEMENT.MERGE.HERE",
                                "STORY.MERGE",
                                "STORY.MERGE.HERE",
                                "STORY.MERGE.UNNAMED",
                                "STORY.MERGE.HERE.UNNAMED",
                                "STORY.TAKE_APART",
                                "STORY.TAKE_APART.HERE",
                                "STORY.TAKE_APART.UNNAMED",
                                "STORY.TAKE_APART.HERE.UNNAMED",
                                "IMPROVEMENT.TAKE_APART.HERE",
                                "IMPROVEMENT.STOP.FROM_OBSTACLE",
                                "IMPROVEMENT.STOP.FROM_STORY")));

        assertThat(all).allMatch(it -> dutch.containsKey("notification." + it));
    }

    @Test
    void whatever_is_hidden_has_words() {
        var dutch = ResourceBundle.getBundle("vaadin-i18n/translations", Locale.ROOT);
        for (ItemKind kind : EnumSet.complementOf(EnumSet.of(ItemKind.CONDITION, ItemKind.MEASURE))) {
            assertThat(Arrays.stream(TextModerated.What.values()))
                    .allMatch(it -> dutch.containsKey("notification." + kind + "." + it));
            assertThat(dutch.containsKey("notification." + kind + ".RECOGNISABLE.ASKED"))
                    .isTrue();
        }
        for (ItemKind kind : EnumSet.of(ItemKind.STORY, ItemKind.OBSTACLE, ItemKind.IMPROVEMENT)) {
            assertThat(Stream.of("COMMENT_RECOGNISABLE", "COMMENT_RECOGNISABLE.ASKED"))
                    .allMatch(it -> dutch.containsKey("notification." + kind + "." + it));
        }
    }

    /** When nothing that was done can be taken back any more. */
    private <T> T later(PersonId person, Supplier<T> look) {
        return company.at(person, Instant.now().plus(ObstacleUndo.TIME), look);
    }

    private boolean all() {
        inbox.readAll(null);
        return true;
    }

    private List<Notification> inbox(PersonId person) {
        return later(person, () -> notifications.newest()).items();
    }

    private ObstacleId annaReports(String sentence) {
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(saved.item().number());
    }

    private void milaTakesAway(ObstacleId id) {
        LocalDate soon = Company.today().plusDays(9);
        does(mila, id, new Move.StartSolution("Tweede veld", "Anna", "Bouwen", soon));
        does(mila, id, new Move.TakeAway("Er kan een postadres bij", ""));
    }

    private void does(PersonId person, ObstacleId id, Move move) {
        assertThat(company.as(
                        person,
                        () -> moves.move(id, pages.page(id).orElseThrow().version(), move)))
                .isInstanceOf(Outcome.Saved.class);
    }
}
