package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class SimilarObstaclesTest {

    @Autowired
    SimilarObstacles similar;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    StoryService stories;

    @Autowired
    ThreadService threads;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

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
    void a_word_is_the_same_in_every_form_and_in_both_languages() {
        ObstacleId repairs = reports("Repairs over 500 euros need three signatures first");

        assertThat(found("Bij welke afdeling ligt de sleutel?")).containsExactly(keys);
        assertThat(found("Tweede adressen kunnen niet worden ingevoerd")).containsExactly(address);
        assertThat(found("Why does every repair need a signature?")).containsExactly(repairs);
        assertThat(found("Een signature voor elke repair")).containsExactly(repairs);
    }

    @Test
    void forms_of_one_word_are_one_word_in_common_not_two() {
        assertThat(found("Sleutel, sleutels: brievenbus")).isEmpty();
    }

    @Test
    void of_those_that_are_as_much_alike_the_one_of_the_chosen_kind_comes_first() {
        ObstacleId rule = reports("Een tweede adres mag niet", ConditionKind.RULE);
        ObstacleId system = reports("Een tweede adres past niet", ConditionKind.IT_SYSTEM);

        assertThat(found("Tweede adres", ConditionKind.RULE)).startsWith(rule);
        assertThat(found("Tweede adres", ConditionKind.IT_SYSTEM)).startsWith(system);
        assertThat(found("Tweede adres", null)).containsExactly(system, rule, address);
    }

    @Test
    void the_same_kind_alone_makes_nothing_alike() {
        reports("De monteur komt te laat", ConditionKind.RULE);

        assertThat(found("De monteur belt niet terug over het adres", ConditionKind.RULE))
                .isEmpty();
    }

    @Test
    void at_most_three_are_offered_in_one_statement_beside_what_is_remembered() {
        for (int i = 1; i <= 9; i++) {
            reports("Geen tweede adres, zaak " + i);
        }

        assertThat(found("Een tweede adres invoeren")).hasSize(3).startsWith(address);
        assertThat(company.as(
                        anna,
                        () -> StatementCount.of(
                                () -> similar.to("Een tweede adres invoeren in het systeem", ConditionKind.RULE))))
                .isEqualTo(2);
    }

    @Test
    void what_stands_still_longest_is_found_as_well_when_it_hit_somebody() {
        ObstacleId old = reports("Geen stopcontact in de kelder");
        company.as(anna, () -> occurrences.happenedToMeToo(old, new OccurrenceDraft(Company.today(), "", null, false)));
        jdbc.sql("update obstacle set moved_at = moved_at - interval '900' day where id = ?")
                .param(old.number())
                .update();
        for (int i = 0; i < 301; i++) {
            reports("Iets anders, zaak " + i);
        }

        assertThat(found("Stopcontact in de kelder")).containsExactly(old);
    }

    @Test
    void what_is_written_anew_is_found_by_its_new_words() {
        company.as(anna, () -> obstacles.edit(keys, 0, ObstacleDraft.of("Fietsen staan in de hal", Language.NL)));

        assertThat(found("Sleutels!")).isEmpty();
        assertThat(found("fiets hal")).containsExactly(keys);
    }

    @Test
    void the_longest_text_fits() {
        String longest = IntStream.range(0, 400)
                .mapToObj(i -> Integer.toString(i, 36) + "heden")
                .collect(Collectors.joining(" "))
                .substring(0, 2_000);

        assertThat(found(longest)).isEmpty();
        assertThat(reports(longest)).isNotNull();
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
                        () -> occurrences.happenedToMeToo(
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
                        () -> occurrences.happenedToMeToo(
                                address,
                                new OccurrenceDraft(LocalDate.of(2026, 1, 5), "Bel 06-12345678", null, false)))))
                .containsExactly(Refusal.of("words", "privacy.refused.PHONE"));
    }

    private static List<Refusal> refusals(Outcome<ObstacleDraft> outcome) {
        return ((Outcome.Refused<ObstacleDraft>) outcome).refusals();
    }

    private List<ObstacleId> found(String text) {
        return found(text, null);
    }

    private List<ObstacleId> found(String text, @Nullable ConditionKind kind) {
        return company.as(anna, () -> similar.to(text, kind)).stream()
                .map(SimilarObstacles.Similar::id)
                .toList();
    }

    private ObstacleId reports(String sentence, ConditionKind kind) {
        return reports(new ObstacleDraft(sentence, "", "", "", kind, null, null, false, Language.NL));
    }

    private ObstacleId reports(String sentence) {
        return reports(ObstacleDraft.of(sentence, Language.NL));
    }

    private ObstacleId reports(ObstacleDraft draft) {
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(anna, () -> obstacles.report(draft, null));
        return new ObstacleId(saved.item().number());
    }
}
