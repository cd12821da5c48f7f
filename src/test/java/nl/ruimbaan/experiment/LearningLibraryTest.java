package nl.ruimbaan.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.condition.ConditionDraft;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionService;
import nl.ruimbaan.demand.DemandTypeCatalogue;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LearningLibraryTest extends Trying {

    @Autowired
    LearningLibrary library;

    @Autowired
    DemandTypeService types;

    @Autowired
    DemandTypeCatalogue catalogue;

    @Autowired
    ConditionService conditions;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    Moderation moderation;

    @Autowired
    IcebergLinking linking;

    @Test
    void what_is_finished_stands_there_the_newest_first_and_an_abandoned_one_as_an_adopted_one() {
        finished("Eerst bellen", "De brief helpt niet", ExperimentOutcome.ADOPT, null);
        finished("Een chatvenster", "De vraag was niet eenvoudig", ExperimentOutcome.ABANDON, null);
        company.as(anna, () -> trying.running(bellen));

        assertThat(what(LearnedFilter.ALL)).containsExactly("Een chatvenster", "Eerst bellen");
        assertThat(found(LearnedFilter.ALL).getFirst()).satisfies(it -> {
            assertThat(it.came().lesson()).isEqualTo("De vraag was niet eenvoudig");
            assertThat(it.improvement()).isEqualTo(bellen);
            assertThat(it.title()).isEqualTo("Wie verhuist, hoort weken niets");
            assertThat(it.team()).startsWith("Noord");
            assertThat(it.planned()).isEqualTo(20);
            assertThat(it.counted()).isZero();
        });
        assertThat(company.as(sem, () -> library.count(LearnedFilter.ALL)).value())
                .isEqualTo(2);
    }

    @Test
    void it_is_found_by_words_however_they_are_written() {
        finished("Eén keer bellen", "De brief helpt niet", ExperimentOutcome.ADOPT, null);
        finished("Een chatvenster", "De vraag was niet eenvoudig", ExperimentOutcome.ABANDON, null);

        assertThat(what(words("BRIEF een"))).containsExactly("Eén keer bellen");
        assertThat(what(words("eenvoudig"))).containsExactly("Een chatvenster");
        assertThat(what(words("nergens"))).isEmpty();
        assertThat(company.as(sem, () -> library.count(words("brief"))).value()).isEqualTo(1);
    }

    @Test
    void it_is_found_by_type_outcome_and_team() {
        DemandTypeId verhuizen = company.as(carla, () -> types.named("Ik ga verhuizen", ""));
        finished("Eerst bellen", "De brief helpt niet", ExperimentOutcome.ADOPT, verhuizen);
        finished("Een chatvenster", "De vraag was niet eenvoudig", ExperimentOutcome.ABANDON, null);
        TeamId zuid = company.team("Zuid");

        assertThat(what(new LearnedFilter("", null, verhuizen, null, null))).containsExactly("Eerst bellen");
        assertThat(what(new LearnedFilter("", null, null, null, ExperimentOutcome.ABANDON)))
                .containsExactly("Een chatvenster");
        assertThat(what(new LearnedFilter("", noord, null, null, null))).hasSize(2);
        assertThat(what(new LearnedFilter("", zuid, null, null, null))).isEmpty();
    }

    @Test
    void it_is_found_by_the_type_in_which_its_own_went_up_and_by_no_type_that_nobody_knows() {
        DemandTypeId verhuizen = company.as(carla, () -> types.named("Ik ga verhuizen", ""));
        DemandTypeId adres = company.as(carla, () -> types.named("Nieuw adres", ""));
        finished("Eerst bellen", "De brief helpt niet", ExperimentOutcome.ADOPT, verhuizen);
        company.does(carla, () -> catalogue.merge(verhuizen, adres));

        assertThat(what(new LearnedFilter("", null, adres, null, null))).containsExactly("Eerst bellen");
        assertThat(what(new LearnedFilter("", null, new DemandTypeId(999_999), null, null)))
                .isEmpty();
    }

    @Test
    void it_is_found_by_the_system_condition_of_the_obstacle_that_it_comes_from() {
        ConditionId regel = condition("Vier teams, vier regels");
        ConditionId andere = condition("Het systeem kent één adres");
        ImprovementId one = from(regel);
        company.as(anna, () -> trying.finished(one, ExperimentOutcome.EXPAND));
        finished("Een chatvenster", "De vraag was niet eenvoudig", ExperimentOutcome.ABANDON, null);

        assertThat(found(new LearnedFilter("", null, null, regel, null)))
                .extracting(LearnedCard::improvement)
                .containsExactly(one);
        assertThat(what(new LearnedFilter("", null, null, andere, null))).isEmpty();
    }

    @Test
    void it_is_found_by_the_system_condition_that_the_structure_in_its_iceberg_is_linked_to() {
        ConditionId regel = condition("Vier teams, vier regels");
        finished("Een chatvenster", "De vraag was niet eenvoudig", ExperimentOutcome.ABANDON, null);
        assertThat(what(new LearnedFilter("", null, null, regel, null))).isEmpty();

        company.does(sem, () -> linking.link(bellen, LinkKind.CONDITION, regel.number()));

        assertThat(what(new LearnedFilter("", null, null, regel, null))).containsExactly("Een chatvenster");
    }

    @Test
    void of_a_hidden_improvement_nothing_is_learned() {
        finished("Eerst bellen", "De brief helpt niet", ExperimentOutcome.ADOPT, null);
        company.does(carla, () -> moderation.hide(bellen.ref(), "Herkenbaar"));

        assertThat(what(LearnedFilter.ALL)).isEmpty();
        assertThat(company.as(sem, () -> library.count(LearnedFilter.ALL)).value())
                .isZero();
    }

    @Test
    void page_after_page_nothing_is_missed_or_told_twice_in_one_statement_each() {
        for (int i = 0; i < LearningLibrary.PAGE + 3; i++) {
            finished("Poging " + i, "Les", ExperimentOutcome.EXPAND, null);
        }
        Slice<LearnedCard> first = company.as(sem, () -> library.page(LearnedFilter.ALL, null));
        Slice<LearnedCard> second = company.as(
                sem,
                () -> library.page(
                        LearnedFilter.ALL, LearnedCard.Key.after(first.items().getLast())));

        List<LearnedCard> all = new ArrayList<>(first.items());
        all.addAll(second.items());
        assertThat(first.more()).isTrue();
        assertThat(second.more()).isFalse();
        assertThat(all).hasSize(LearningLibrary.PAGE + 3).doesNotHaveDuplicates();
        assertThat(company.as(sem, () -> StatementCount.of(() -> library.page(LearnedFilter.ALL, null))))
                .isEqualTo(1);
        assertThat(company.as(sem, () -> StatementCount.of(() -> library.count(LearnedFilter.ALL))))
                .isEqualTo(1);
    }

    private void finished(String what, String lesson, ExperimentOutcome outcome, @Nullable DemandTypeId type) {
        company.does(anna, () -> {
            experiments.plan(bellen, new ExperimentPlan(what, 20, null, null, type, "Acht van de tien"));
            ExperimentEntry planned = trying.newest(bellen);
            experiments.start(planned.id(), 0, "Acht van de tien");
            experiments.finish(planned.id(), 1, new ExperimentResult("Zes van de tien", lesson, outcome));
        });
    }

    private ConditionId condition(String name) {
        var draft = new ConditionDraft(ConditionKind.RULE, name, "", "", "", "", Language.NL);
        var kept = (Outcome.Saved<ConditionDraft>) company.as(carla, () -> conditions.register(draft));
        return new ConditionId(kept.item().number());
    }

    /** An improvement in the phase of experiments, from an obstacle under that condition. */
    private ImprovementId from(ConditionId condition) {
        var obstacle = new ObstacleDraft("Vier formulieren", "", "", "", null, condition, null, false, Language.NL);
        var reported = (Outcome.Saved<ObstacleDraft>) company.as(anna, () -> obstacles.report(obstacle, null));
        var draft = ImprovementDraft.of("Vier formulieren voor één verhuizing", null, Language.NL);
        var proposed =
                (Outcome.Saved<ImprovementDraft>) company.as(anna, () -> improvements.propose(draft, reported.item()));
        var id = new ImprovementId(proposed.item().number());
        moved(id, new Move.Understand());
        moved(id, new Move.Plan("Als we bellen", "We tellen"));
        return id;
    }

    private List<LearnedCard> found(LearnedFilter filter) {
        return company.as(sem, () -> library.page(filter, null)).items();
    }

    private List<String> what(LearnedFilter filter) {
        return found(filter).stream().map(LearnedCard::what).toList();
    }

    private static LearnedFilter words(String text) {
        return new LearnedFilter(text, null, null, null, null);
    }
}
