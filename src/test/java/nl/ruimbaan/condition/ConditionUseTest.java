package nl.ruimbaan.condition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.OccurrenceDraft;
import nl.ruimbaan.obstacle.OccurrenceService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What hangs under a condition: its obstacles, its figures and what a page of them costs. */
@ServiceTest
class ConditionUseTest {

    @Autowired
    ConditionService register;

    @Autowired
    ConditionRegister list;

    @Autowired
    ConditionPages pages;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    ObstaclePages obstaclePages;

    @Autowired
    StoryService stories;

    @Autowired
    Moderation moderation;

    @Autowired
    EntityManager entities;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    PersonId carla;
    PersonId coen;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
        carla = company.hire("Carla", Role.COACH);
        coen = company.hire("Coen", Role.COACH);
    }

    @Test
    void the_entry_decides_the_kind_of_what_hangs_under_it() {
        ConditionId id = registered("Drie handtekeningen");
        ObstacleId obstacle = new ObstacleId(saved(reports(
                        "Elf weken",
                        draft -> draft.under(new ConditionName(id, "Drie handtekeningen", ConditionKind.HABIT))))
                .item()
                .number());
        assertThat(obstaclePage(obstacle).text().kind()).isEqualTo(ConditionKind.RULE);
        assertThat(obstaclePage(obstacle).entryName()).isEqualTo("Drie handtekeningen");

        writes(carla, id, 0, ConditionDraft.of(ConditionKind.BELIEF, "Drie handtekeningen", Language.NL));
        entities.clear();

        assertThat(obstaclePage(obstacle).text().kind()).isEqualTo(ConditionKind.BELIEF);
    }

    @Test
    void its_reporter_its_owner_or_a_coach_hangs_an_obstacle_under_it_and_nobody_else() {
        ConditionId id = registered("Drie handtekeningen");
        ObstacleId obstacle = new ObstacleId(
                saved(reports("Elf weken", draft -> draft)).item().number());

        assertThat(hangs(bram, obstacle, id)).isEqualTo(Outcome.refused(Refusal.because("obstacle.refused.notYours")));
        saved(hangs(carla, obstacle, id));

        assertThat(obstaclePage(obstacle).text().entry()).isEqualTo(id);
    }

    @Test
    void its_figures_count_obstacles_times_and_stories_once_and_leave_out_what_is_hidden() {
        ConditionId id = registered("Drie handtekeningen");
        StoryId twice = told("De traplift");
        StoryId hidden = told("De buurvrouw");
        ObstacleId one = hung("Elf weken wachten", id, twice);
        ObstacleId other = hung("Een beugel van vier weken", id, hidden);
        happened(bram, one, twice);
        happened(mila, one, null);
        happened(bram, other, twice);
        hung("Hoort ergens anders", registered("Iets anders"), told("Een ander verhaal"));

        assertThat(figures(id)).isEqualTo(new ConditionPage.Figures(count(2), count(2), count(3), count(2)));

        company.as(carla, () -> moderation.hide(hidden.ref(), "Herkenbaar").refusals());
        company.as(carla, () -> moderation.hide(one.ref(), "Herkenbaar").refusals());
        assertThat(figures(id)).isEqualTo(new ConditionPage.Figures(count(1), count(1), count(1), count(1)));
        assertThat(page(id).obstacles().items())
                .extracting(ConditionUse.Line::item)
                .containsExactly(other.ref());
    }

    private static Count count(long value) {
        return new Count(value, false);
    }

    private static ConditionDraft text(String name) {
        return ConditionDraft.of(ConditionKind.RULE, name, Language.NL);
    }

    private Outcome<ConditionDraft> register(ConditionDraft draft) {
        return company.as(carla, () -> register.register(draft));
    }

    private Outcome<ConditionDraft> writes(PersonId coach, ConditionId id, int version, ConditionDraft draft) {
        return company.as(coach, () -> register.write(id, version, draft));
    }

    private ConditionId registered(String name) {
        return entry(register(text(name)));
    }

    private static ConditionId entry(Outcome<ConditionDraft> outcome) {
        return new ConditionId(saved(outcome).item().number());
    }

    private ConditionPage page(ConditionId id) {
        return company.as(anna, () -> pages.page(id)).orElseThrow();
    }

    private ConditionPage.Figures figures(ConditionId id) {
        return page(id).figures();
    }

    private ConditionName name(ConditionId id) {
        return list.name(id).orElseThrow();
    }

    private ObstacleId hung(String sentence, ConditionId id, @Nullable StoryId story) {
        return new ObstacleId(saved(company.as(
                        anna,
                        () -> obstacles.report(
                                ObstacleDraft.of(sentence, Language.NL).under(name(id)), story)))
                .item()
                .number());
    }

    private Outcome<ObstacleDraft> reports(String sentence, UnaryOperator<ObstacleDraft> with) {
        return company.as(anna, () -> obstacles.report(with.apply(ObstacleDraft.of(sentence, Language.NL)), null));
    }

    private Outcome<ObstacleDraft> hangs(PersonId person, ObstacleId obstacle, ConditionId id) {
        return company.as(person, () -> {
            ObstaclePage page = obstaclePages.page(obstacle).orElseThrow();
            return obstacles.edit(obstacle, page.version(), page.text().under(name(id)));
        });
    }

    private ObstaclePage obstaclePage(ObstacleId id) {
        return company.as(bram, () -> obstaclePages.page(id)).orElseThrow();
    }

    private void happened(PersonId person, ObstacleId id, @Nullable StoryId story) {
        saved(company.as(
                person,
                () -> occurrences.happenedToMeToo(
                        id, new OccurrenceDraft(LocalDate.of(2026, 1, 5), "", story, false))));
    }

    private StoryId told(String words) {
        return new StoryId(saved(company.as(anna, () -> stories.tell(StoryDraft.of(words, Language.NL))))
                .item()
                .number());
    }

    private static <T> Outcome.Saved<T> saved(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return (Outcome.Saved<T>) outcome;
    }
}
