package nl.ruimbaan.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who takes part tells what came of an improvement, and those from whom it came hear it. */
@ServiceTest
class ResultServiceTest extends Spreading {

    private static final String WORDS = "Wie verhuist, belt nu nog maar één keer.";

    @Autowired
    ResultService results;

    @Autowired
    ResultPages pages;

    @Autowired
    ObstacleMoves obstacleMoves;

    @Test
    void who_told_the_story_who_reported_the_obstacle_and_who_takes_part_hear_it_and_nobody_else() {
        ImprovementId id = tried(reported(rob, told(tess, false)));
        company.as(bram, () -> part.join(id));

        assertThat(tell(anna, id).isDone()).isTrue();

        assertThat(heard(tess)).containsExactly("IMPROVEMENT.RESULT.STORY by Anna");
        assertThat(heard(rob)).containsExactly("IMPROVEMENT.RESULT.OBSTACLE by Anna");
        assertThat(heard(bram)).containsExactly("IMPROVEMENT.RESULT.PART by Anna");
        assertThat(heard(anna)).isEmpty();
        assertThat(heard(sem)).isEmpty();
    }

    @Test
    void whose_report_went_up_in_the_obstacle_hears_it_too() {
        ItemRef obstacle = reported(rob, null);
        ItemRef same = reported(sem, null);
        ImprovementId id = tried(obstacle);
        PersonId mila = company.hire("Mila", Role.MANAGER);
        item(company.as(
                mila,
                () -> obstacleMoves.move(
                        new ObstacleId(same.number()),
                        0,
                        new nl.ruimbaan.obstacle.Move.Merge(new ObstacleId(obstacle.number()), ""))));

        assertThat(company.as(anna, () -> pages.hearers(id)))
                .containsExactly(
                        new Hearer(HearsAs.OBSTACLE, "Rob", obstacle), new Hearer(HearsAs.OBSTACLE, "Sem", obstacle));
        tell(anna, id);

        assertThat(heard(sem)).containsExactly("IMPROVEMENT.RESULT.OBSTACLE by Anna");
    }

    @Test
    void a_hidden_teller_hears_it_and_is_named_nowhere_not_even_beside_her_own_name() {
        ItemRef story = told(tess, true);
        ImprovementId id = tried(story);
        assertThat(company.as(anna, () -> pages.hearers(id))).containsExactly(new Hearer(HearsAs.STORY, null, story));

        company.as(tess, () -> part.join(id));

        assertThat(company.as(anna, () -> pages.hearers(id)))
                .containsExactly(new Hearer(HearsAs.PART, "Tess", null), new Hearer(HearsAs.STORY, null, story));
        tell(anna, id);
        assertThat(heard(tess)).as("once").containsExactly("IMPROVEMENT.RESULT.PART by Anna");
    }

    @Test
    void it_stands_with_the_story_the_obstacle_and_the_improvement() {
        ItemRef story = told(tess, false);
        ItemRef obstacle = reported(rob, story);
        ImprovementId id = tried(obstacle);

        tell(anna, id);

        assertThat(List.of(story, obstacle))
                .allSatisfy(it -> assertThat(company.as(sem, () -> pages.whatCameOf(it)))
                        .extracting(ToldResult::words, ToldResult::by, ToldResult::title)
                        .containsExactly(tuple(WORDS, "Anna", "Drie formulieren")));
        assertThat(company.as(sem, () -> pages.of(id)).orElseThrow().told()).hasSize(1);
    }

    @Test
    void told_once_more_on_the_same_day_it_is_in_other_words_and_nobody_hears_it_twice() {
        ImprovementId id = tried(told(tess, false));
        tell(anna, id);

        assertThat(company.as(anna, () -> results.tell(id, "Twee keer, eerlijk gezegd."))
                        .isDone())
                .isTrue();

        assertThat(heard(tess)).hasSize(1);
        assertThat(words(id)).containsExactly("Twee keer, eerlijk gezegd.");
    }

    @Test
    void a_colleague_does_not_write_over_it_that_day_and_may_tell_more_the_next() {
        ImprovementId id = tried(told(tess, false));
        company.as(bram, () -> part.join(id));
        tell(anna, id);

        assertThat(keys(tell(bram, id).refusals())).containsExactly("result.refused.toldToday");
        Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);
        assertThat(company.at(bram, tomorrow, () -> results.tell(id, "En nog steeds."))
                        .isDone())
                .isTrue();

        assertThat(words(id)).containsExactly("En nog steeds.", WORDS);
    }

    @Test
    void who_takes_no_part_is_asked_to_join_first_and_a_coach_may() {
        ImprovementId id = tried(null);

        assertThat(keys(tell(sem, id).refusals())).containsExactly("result.refused.joinFirst");
        assertThat(company.as(sem, () -> pages.of(id)).orElseThrow().mayTell()).isFalse();
        assertThat(tell(carla, id).isDone()).isTrue();
    }

    @Test
    void of_what_was_never_tried_there_is_nothing_to_tell_and_of_what_was_stopped_there_is() {
        var idea = new ImprovementId(item(company.as(
                        anna,
                        () -> improvements.propose(ImprovementDraft.of("Drie brieven", noord, Language.NL), null)))
                .number());
        ImprovementId stopped = tried(null);
        move(stopped, new Move.Stop("Niemand nam op"));

        assertThat(keys(tell(anna, idea).refusals())).containsExactly("result.refused.notTried");
        assertThat(tell(anna, stopped).isDone()).isTrue();
    }

    @Test
    void it_has_words_not_too_many_and_none_that_tell_who_the_customer_is() {
        ImprovementId id = tried(null);

        assertThat(keys(company.as(anna, () -> results.tell(id, " ")).refusals()))
                .containsExactly("refused.noText");
        assertThat(keys(company.as(anna, () -> results.tell(id, "a".repeat(501)))
                        .refusals()))
                .containsExactly("refused.tooLong");
        assertThat(company.as(anna, () -> results.tell(id, "Hij belt nu zelf: 06-12345678"))
                        .refusals())
                .isNotEmpty();
        assertThat(words(id)).isEmpty();
    }

    @Test
    void who_told_it_or_a_coach_takes_it_away_and_its_words_are_gone() {
        ImprovementId id = tried(told(tess, false));
        company.as(bram, () -> part.join(id));
        tell(anna, id);
        long told = company.as(anna, () -> pages.of(id))
                .orElseThrow()
                .told()
                .getFirst()
                .id();

        assertThat(keys(company.as(bram, () -> results.withdraw(told)).refusals()))
                .containsExactly("result.refused.notYours");
        assertThat(company.as(carla, () -> results.withdraw(told)).isDone()).isTrue();
        assertThat(words(id)).isEmpty();

        tell(anna, id);
        assertThat(words(id)).containsExactly(WORDS);
        assertThat(heard(tess)).as("told again on that day").hasSize(1);
    }

    @Test
    void of_a_hidden_improvement_nothing_is_read_nor_told() {
        ItemRef story = told(tess, false);
        ImprovementId id = tried(story);
        tell(anna, id);

        company.does(sem, () -> moderation.recognisable(id.ref(), "").refusals());

        assertThat(company.as(bram, () -> pages.of(id))).isEmpty();
        assertThat(company.as(bram, () -> pages.hearers(id))).isEmpty();
        assertThat(company.as(bram, () -> pages.whatCameOf(story))).isEmpty();
        assertThat(tell(bram, id)).isInstanceOf(Act.Gone.class);
    }

    @Test
    void a_hidden_story_names_nobody_and_its_teller_hears_nothing() {
        ItemRef story = told(tess, false);
        ImprovementId id = tried(story);
        company.does(sem, () -> moderation.recognisable(story, "").refusals());

        assertThat(company.as(anna, () -> pages.hearers(id))).isEmpty();
    }

    @Test
    void it_costs_the_same_however_many_there_are() {
        ImprovementId one = tried(told(tess, false));
        ImprovementId many = tried(told(tess, false));
        for (int day = 1; day < 6; day++) {
            Instant then = Instant.now().minus(day, ChronoUnit.DAYS);
            company.at(anna, then, () -> results.tell(many, WORDS));
            PersonId joins = company.hire("Collega");
            company.as(joins, () -> part.join(many));
        }
        for (ImprovementId id : List.of(one, many)) {
            company.as(sem, () -> pages.of(id));
            company.as(anna, () -> pages.hearers(id));
        }

        assertThat(StatementCount.of(() -> company.as(sem, () -> pages.of(many))))
                .isEqualTo(StatementCount.of(() -> company.as(sem, () -> pages.of(one))));
        assertThat(StatementCount.of(() -> company.as(anna, () -> pages.hearers(many))))
                .isEqualTo(StatementCount.of(() -> company.as(anna, () -> pages.hearers(one))));
    }

    private Act tell(PersonId person, ImprovementId id) {
        return company.as(person, () -> results.tell(id, WORDS));
    }

    private List<String> words(ImprovementId id) {
        return company.as(sem, () -> pages.of(id)).orElseThrow().told().stream()
                .map(ToldResult::words)
                .toList();
    }
}
