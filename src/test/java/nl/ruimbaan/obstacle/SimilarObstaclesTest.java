package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.thread.ThreadService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SimilarObstaclesTest {

    @Autowired
    SimilarObstacles similar;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    StoryService stories;

    @Autowired
    ThreadService threads;

    @Autowired
    Company company;

    PersonId anna;
    ObstacleId address;
    ObstacleId keys;

    @BeforeEach
    void two_obstacles() {
        anna = company.hire("Anna");
        address = reports("Ik kan geen tweede adres invoeren in het systeem");
        keys = reports("De sleutels liggen bij een andere afdeling");
    }

    @Test
    void what_shares_enough_words_is_found_the_most_alike_first() {
        ObstacleId other = reports("Het systeem weigert een adres met een tweede huisnummer");

        assertThat(found("Een tweede ADRES invoeren lukt niet")).containsExactly(address, other);
        assertThat(found("Sleutels!")).containsExactly(keys);
        assertThat(found("sleutels en adres")).isEmpty();
    }

    @Test
    void words_that_say_nothing_find_nothing() {
        assertThat(found("kan niet met geen van deze")).isEmpty();
        assertThat(found("")).isEmpty();
        assertThat(found("100%%%")).isEmpty();
    }

    @Test
    void what_is_no_longer_open_is_not_found() {
        company.as(anna, () -> moves.move(keys, 0, new Move.Withdraw("Toch niet")));

        assertThat(found("Sleutels!")).isEmpty();
    }

    @Test
    void an_occurrence_from_a_story_carries_the_thread_on() {
        StoryId story = new StoryId(((Outcome.Saved<StoryDraft>) company.as(
                        anna, () -> stories.tell(StoryDraft.of("Mijn post komt op het oude adres", Language.NL))))
                .item()
                .number());

        assertThat(company.as(
                        anna,
                        () -> moves.happenedToMeToo(
                                address, new OccurrenceDraft(LocalDate.of(2026, 1, 5), "Weer", story, false))))
                .isInstanceOf(Outcome.Saved.class);

        assertThat(company.as(anna, () -> threads.thread(story.ref())))
                .extracting(it -> it.item().ref())
                .containsExactly(story.ref(), address.ref());
    }

    @Test
    void the_words_of_a_move_and_of_an_occurrence_are_guarded() {
        PersonId mila = company.hire("Mila", Role.MANAGER);

        assertThat(refusals(company.as(mila, () -> moves.move(address, 0, new Move.PickUp("Ik bel 06-12345678")))))
                .containsExactly(Refusal.of("firstStep", "privacy.refused.PHONE"));
        assertThat(refusals(company.as(
                        anna,
                        () -> moves.happenedToMeToo(
                                address,
                                new OccurrenceDraft(LocalDate.of(2026, 1, 5), "Bel 06-12345678", null, false)))))
                .containsExactly(Refusal.of("words", "privacy.refused.PHONE"));
    }

    private static List<Refusal> refusals(Outcome<ObstacleDraft> outcome) {
        return ((Outcome.Refused<ObstacleDraft>) outcome).refusals();
    }

    private List<ObstacleId> found(String text) {
        return company.as(anna, () -> similar.to(text)).stream()
                .map(SimilarObstacle::id)
                .toList();
    }

    private ObstacleId reports(String sentence) {
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(saved.item().number());
    }
}
