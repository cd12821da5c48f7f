package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryChoices;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import nl.ruimbaan.thread.ThreadService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OccurrencesTest {

    static final Instant NINE = Instant.parse("2026-03-02T08:00:00Z");
    static final LocalDate THAT_DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    ObstacleService obstacles;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    ObstaclePages pages;

    @Autowired
    ThreadService threads;

    @Autowired
    StoryService stories;

    @Autowired
    Moderation moderation;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    ObstacleId id;

    @BeforeEach
    void reported() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        id = reports(ObstacleDraft.of("Geen tweede adres", Language.NL));
    }

    @Test
    void pressing_twice_counts_once() {
        assertThat(tells(NINE, day("", THAT_DAY))).isInstanceOf(Outcome.Saved.class);

        assertThat(tells(NINE.plusSeconds(1), day("", THAT_DAY)))
                .isEqualTo(Outcome.refused(Refusal.because("obstacle.refused.toldJustNow")));
        assertThat(tells(NINE.plusSeconds(59), day("  ", THAT_DAY))).isInstanceOf(Outcome.Refused.class);
        assertThat(page().occurrences()).isEqualTo(1);
    }

    @Test
    void after_a_minute_the_same_is_one_more_time() {
        tells(NINE, day("", THAT_DAY));

        assertThat(tells(NINE.plusSeconds(60), day("", THAT_DAY))).isInstanceOf(Outcome.Saved.class);
        assertThat(page().occurrences()).isEqualTo(2);
    }

    @Test
    void other_words_another_day_another_story_or_another_colleague_are_one_more_time_at_once() {
        StoryId story = annaTells("Mijn post kwam terug");
        tells(NINE, day("", THAT_DAY));

        assertThat(tells(NINE, day("Nog een klant", THAT_DAY))).isInstanceOf(Outcome.Saved.class);
        assertThat(tells(NINE, day("", THAT_DAY.minusDays(1)))).isInstanceOf(Outcome.Saved.class);
        assertThat(tells(NINE, in(story, false))).isInstanceOf(Outcome.Saved.class);
        assertThat(company.at(anna, NINE, () -> occurrences.happenedToMeToo(id, day("", THAT_DAY))))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(page().occurrences()).isEqualTo(5);
    }

    @Test
    void the_time_leads_to_its_story() {
        StoryId story = annaTells("Mijn post kwam terug");

        tells(NINE, in(story, false));

        assertThat(page().times().items())
                .extracting(ObstaclePage.Time::who, ObstaclePage.Time::story)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "Bram", new StoryChoices.Choice(story, "Mijn post kwam terug")));
    }

    @Test
    void a_time_without_a_name_leads_to_no_story_for_a_story_has_a_teller() {
        StoryId story = annaTells("Mijn post kwam terug");
        tells(NINE, in(story, true));
        ObstacleId other = reports(ObstacleDraft.of("Geen sleutel", Language.NL).hidingReporter(true));
        company.as(anna, () -> occurrences.happenedToMeToo(other, in(story, false)));

        assertThat(page().times().items().getFirst().story()).isNull();
        assertThat(company.as(anna, () -> threads.thread(id.ref()))).hasSize(1);
        assertThat(company.as(bram, () -> threads.thread(other.ref()))).hasSize(1);
        assertThat(company.as(bram, () -> pages.page(other))
                        .orElseThrow()
                        .times()
                        .items())
                .extracting(ObstaclePage.Time::who, ObstaclePage.Time::story)
                .containsExactly(org.assertj.core.api.Assertions.tuple(null, null));
    }

    @Test
    void a_hidden_story_has_no_title_here_either() {
        PersonId carla = company.hire("Carla", Role.COACH);
        StoryId story = annaTells("Mijn post kwam terug");
        tells(NINE, in(story, false));

        company.as(carla, () -> moderation.hide(story.ref(), "Herkenbaar").refusals());

        assertThat(page().times().items().getFirst().story()).isNull();
    }

    @Test
    void a_story_that_one_may_not_read_is_refused() {
        PersonId carla = company.hire("Carla", Role.COACH);
        StoryId story = annaTells("Mijn post kwam terug");
        company.as(carla, () -> moderation.hide(story.ref(), "Herkenbaar").refusals());

        assertThat(tells(NINE, in(story, false)))
                .isEqualTo(Outcome.refused(Refusal.because("obstacle.refused.noStory")));
    }

    @Test
    void fifty_times_are_shown_and_earlier_ones_after_their_key_at_the_same_cost() {
        long few = company.as(bram, () -> StatementCount.of(() -> pages.page(id)));
        for (int i = 1; i <= 120; i++) {
            tells(NINE, day("Keer " + i, THAT_DAY));
        }

        Slice<ObstaclePage.Time> newest = page().times();
        Slice<ObstaclePage.Time> earlier = before(newest);
        Slice<ObstaclePage.Time> first = before(earlier);

        assertThat(newest.items())
                .hasSize(50)
                .first()
                .extracting(ObstaclePage.Time::words)
                .isEqualTo("Keer 120");
        assertThat(newest.more()).isTrue();
        assertThat(earlier.items())
                .hasSize(50)
                .first()
                .extracting(ObstaclePage.Time::words)
                .isEqualTo("Keer 70");
        assertThat(first.items())
                .hasSize(20)
                .last()
                .extracting(ObstaclePage.Time::words)
                .isEqualTo("Keer 1");
        assertThat(first.more()).isFalse();
        assertThat(company.as(bram, () -> StatementCount.of(() -> pages.page(id))))
                .isEqualTo(few);
        assertThat(company.as(bram, () -> StatementCount.of(() -> before(newest))))
                .isEqualTo(2);
    }

    @Test
    void of_a_hidden_obstacle_no_times_are_read() {
        tells(NINE, day("Bij bakker Jansen", THAT_DAY));
        company.as(bram, () -> moderation.recognisable(id.ref(), "De bakker").refusals());

        assertThat(company.as(bram, () -> pages.times(id, Long.MAX_VALUE)).items())
                .isEmpty();
        assertThat(company.as(anna, () -> pages.times(id, Long.MAX_VALUE)).items())
                .hasSize(1);
    }

    private Slice<ObstaclePage.Time> before(Slice<ObstaclePage.Time> page) {
        return company.as(bram, () -> pages.times(id, page.items().getLast().id()));
    }

    private ObstaclePage page() {
        return company.as(anna, () -> pages.page(id)).orElseThrow();
    }

    private Outcome<ObstacleDraft> tells(Instant at, OccurrenceDraft draft) {
        return company.at(bram, at, () -> occurrences.happenedToMeToo(id, draft));
    }

    private static OccurrenceDraft day(String words, @Nullable LocalDate on) {
        return new OccurrenceDraft(on, words, null, false);
    }

    private static OccurrenceDraft in(StoryId story, boolean anonymous) {
        return new OccurrenceDraft(THAT_DAY, "", story, anonymous);
    }

    private ObstacleId reports(ObstacleDraft draft) {
        return new ObstacleId(number(company.as(anna, () -> obstacles.report(draft, null))));
    }

    private StoryId annaTells(String words) {
        return new StoryId(number(company.as(anna, () -> stories.tell(StoryDraft.of(words, Language.NL)))));
    }

    private static long number(Outcome<?> outcome) {
        return ((Outcome.Saved<?>) outcome).item().number();
    }
}
