package nl.ruimbaan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.TextVersions;
import nl.ruimbaan.condition.ConditionDraft;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionService;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class VisitServiceTest extends Looking {

    @Autowired
    ConditionService register;

    @Autowired
    ImprovementService improvements;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages obstaclePages;

    @Autowired
    Moderation moderation;

    @Autowired
    TextVersions versions;

    @Autowired
    VisitVersions earlier;

    @Test
    void a_note_has_all_that_was_written() {
        VisitId id = noted(new VisitDraft(
                noord,
                MONDAY,
                "Een klant belde voor de derde keer. Drie schermen gingen open.",
                "Iedereen heeft een eigen lijstje",
                "Het is druk",
                "Onze brief roept de vraag op",
                List.of(),
                VisitReaders.TEAM,
                Language.NL,
                Map.of()));

        VisitPage page = company.as(noor, () -> pages.page(id)).orElseThrow();

        assertThat(page.title()).isEqualTo("Een klant belde voor de derde keer");
        assertThat(page.team()).startsWith("Noord");
        assertThat(page.writer()).isEqualTo("Mila");
        assertThat(page.mine()).isFalse();
        assertThat(page.text())
                .isEqualTo(new VisitDraft(
                        noord,
                        MONDAY,
                        "Een klant belde voor de derde keer. Drie schermen gingen open.",
                        "Iedereen heeft een eigen lijstje",
                        "Het is druk",
                        "Onze brief roept de vraag op",
                        List.of(),
                        VisitReaders.TEAM,
                        Language.NL,
                        Map.of()));
    }

    @Test
    void where_when_and_what_was_seen_are_needed() {
        var nothing =
                new VisitDraft(null, null, " ", "", "", "", List.of(), VisitReaders.EVERYONE, Language.NL, Map.of());

        assertThat(refusals(nothing))
                .containsExactly("visit.refused.noTeam", "refused.noDay", "visit.refused.nothingSeen");
    }

    @Test
    void a_day_to_come_has_not_been_seen_and_a_text_has_its_limit() {
        var tooEarly = new VisitDraft(
                noord,
                Company.today().plusDays(1),
                "Drie schermen",
                "",
                "",
                "a".repeat(5_001),
                List.of(),
                VisitReaders.EVERYONE,
                Language.NL,
                Map.of());

        assertThat(refusals(tooEarly)).containsExactly("refused.future", "refused.tooLong");
    }

    @Test
    void the_privacy_guard_reads_along() {
        assertThat(refusals(draft("De klant woont Dorpsstraat 12, 1234 AB en belt 06-12345678", VisitReaders.TEAM)))
                .isNotEmpty();
    }

    @Test
    void it_is_about_obstacles_conditions_and_improvements_found_by_words_or_number() {
        ItemRef obstacle = reported("Zonder nummer vind ik niemand").ref();
        ItemRef condition = condition("Zoeken kan alleen op nummer");
        ItemRef improvement = improvement("Zoeken op naam");

        assertThat(found("ZOEKEN")).containsExactly(improvement, condition);
        assertThat(found("nummer vind")).containsExactly(obstacle);
        assertThat(found("#" + condition.number())).containsExactly(condition);
        VisitId id = noted("Drie schermen", improvement, obstacle, condition);

        assertThat(company.as(anna, () -> pages.page(id)).orElseThrow().items())
                .containsExactly(
                        new VisitItem(obstacle, "Zonder nummer vind ik niemand"),
                        new VisitItem(condition, "Zoeken kan alleen op nummer"),
                        new VisitItem(improvement, "Zoeken op naam"));
        assertThat(List.of(obstacle, condition, improvement))
                .allSatisfy(item -> assertThat(
                                company.as(anna, () -> pages.about(item, null)).items())
                        .extracting(VisitLine::id)
                        .containsExactly(id));
    }

    @Test
    void what_is_hidden_is_not_offered_nor_named_and_is_there_again_when_it_is_shown() {
        ItemRef obstacle = reported("Zonder nummer vind ik niemand").ref();
        VisitId id = noted("Drie schermen", obstacle);
        company.does(anna, () -> moderation.recognisable(obstacle, "").refusals());
        assertThat(found("nummer")).isEmpty();
        assertThat(about(id)).isEmpty();

        company.as(mila, () -> visits.write(id, 0, draft("Vier schermen", VisitReaders.EVERYONE)));
        company.does(carla, () -> moderation.show(obstacle).refusals());

        assertThat(about(id)).containsExactly(obstacle);
    }

    @Test
    void its_writer_chooses_anew_what_it_is_about() {
        ItemRef one = reported("Zonder nummer vind ik niemand").ref();
        ItemRef other = reported("Drie systemen voor één naam").ref();
        VisitId id = noted("Drie schermen", one);

        company.as(mila, () -> visits.write(id, 0, draft("Drie schermen", VisitReaders.EVERYONE, other)));

        assertThat(about(id)).containsExactly(other);
    }

    @Test
    void when_an_obstacle_goes_up_in_another_the_note_goes_along_and_comes_back() {
        ObstacleId one = reported("Zonder nummer vind ik niemand");
        ObstacleId other = reported("Drie systemen voor één naam");
        VisitId id = noted("Drie schermen", one.ref());

        moves(one, new Move.Merge(other, ""));
        assertThat(about(id)).containsExactly(other.ref());

        moves(one, new Move.TakeApart("Toch iets anders"));
        assertThat(about(id)).containsExactly(one.ref());
    }

    @Test
    void earlier_texts_are_for_the_writer_alone() {
        VisitId id = noted(draft("Drie schermen", VisitReaders.TEAM));
        company.as(mila, () -> visits.write(id, 0, draft("Vier schermen", VisitReaders.EVERYONE)));

        assertThat(company.as(mila, () -> earlier.of(id)))
                .extracting(it -> it.text().saw())
                .containsExactly("Vier schermen", "Drie schermen");
        assertThat(List.of(milo, noor, carla))
                .allSatisfy(
                        it -> assertThat(company.as(it, () -> earlier.of(id))).isEmpty());
        assertThat(company.as(noor, () -> pages.page(id)).orElseThrow().rewritten())
                .isTrue();
    }

    @Test
    void who_was_overtaken_in_another_window_sees_what_stands_there_and_loses_nothing() {
        VisitId id = noted("Drie schermen");
        company.as(mila, () -> visits.write(id, 0, draft("Vier schermen", VisitReaders.TEAM)));

        Outcome<VisitDraft> late =
                company.as(mila, () -> visits.write(id, 0, draft("Vijf schermen", VisitReaders.TEAM)));

        assertThat(late)
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class,
                        it -> assertThat(((VisitDraft) it.theirs()).saw()).isEqualTo("Vier schermen"));
        assertThat(versions.of(id.ref())).hasSize(2);
    }

    private List<String> refusals(VisitDraft draft) {
        Outcome<VisitDraft> outcome = company.as(mila, () -> visits.note(draft, 0));
        return ((Outcome.Refused<VisitDraft>) outcome)
                .refusals().stream().map(Refusal::key).toList();
    }

    private List<ItemRef> found(String typed) {
        return company.as(mila, () -> pages.suggestions(typed, 0, 10)).stream()
                .map(VisitItem::item)
                .toList();
    }

    private List<ItemRef> about(VisitId id) {
        return company.as(anna, () -> pages.page(id)).orElseThrow().text().about();
    }

    private ItemRef condition(String name) {
        var draft = ConditionDraft.of(ConditionKind.IT_SYSTEM, name, Language.NL);
        return ((Outcome.Saved<?>) company.as(carla, () -> register.register(draft))).item();
    }

    private ItemRef improvement(String problem) {
        var draft = ImprovementDraft.of(problem, null, Language.NL);
        return ((Outcome.Saved<?>) company.as(anna, () -> improvements.propose(draft, null))).item();
    }

    private void moves(ObstacleId id, Move move) {
        int version =
                company.as(mila, () -> obstaclePages.page(id)).orElseThrow().version();
        assertThat(company.as(mila, () -> moves.move(id, version, move))).isInstanceOf(Outcome.Saved.class);
    }
}
