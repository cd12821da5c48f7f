package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stays unnamed has no name in what happened. */
@ServiceTest
class HiddenReporterHistoryTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    ObstaclePages pages;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    PersonId otto;
    PersonId coach;
    int told;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
        coach = company.hire("Carla", Role.COACH);
    }

    @Test
    void a_hidden_reporter_has_no_name_anywhere_but_for_themselves() {
        ObstacleId id = saved(company.as(
                anna,
                () -> obstacles.report(
                        ObstacleDraft.of("Geen tweede adres", Language.NL).hidingReporter(true), null)));
        happens(anna, id);

        ObstaclePage page = page(bram, id);
        assertThat(page.reporter()).isNull();
        assertThat(page.history()).allSatisfy(it -> assertThat(it.who()).isNull());
        assertThat(page.times().items()).allSatisfy(it -> assertThat(it.who()).isNull());
        assertThat(page(anna, id).reporter()).isEqualTo("Anna");
    }

    @Test
    void what_a_hidden_reporter_does_as_the_owner_stands_by_name_or_it_would_tell_who_reported() {
        ObstacleId id = saved(company.as(
                mila,
                () -> obstacles.report(
                        ObstacleDraft.of("Geen tweede adres", Language.NL).hidingReporter(true), null)));
        does(mila, id, new Move.PickUp("Bellen"));

        assertThat(page(bram, id).history())
                .extracting(ObstaclePage.Step::verb, ObstaclePage.Step::who, ObstaclePage.Step::by)
                .containsExactly(
                        tuple(ObstacleVerb.PICK_UP, "Mila", ObstaclePage.By.NAME),
                        tuple(ObstacleVerb.REPORT, null, ObstaclePage.By.REPORTER));
    }

    @Test
    void who_says_without_a_name_that_it_is_back_has_none_in_the_history_but_for_themselves() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.TakeAway("Er kan een postadres bij", "Anna"));
        does(anna, id, new Move.Confirm("Ja"));
        does(bram, id, new Move.IsBack("Weer een brief terug", true));

        ObstaclePage.Step back = page(otto, id).history().getFirst();
        assertThat(back.verb()).isEqualTo(ObstacleVerb.IS_BACK);
        assertThat(back.who()).isNull();
        assertThat(back.by()).isEqualTo(ObstaclePage.By.COLLEAGUE);
        assertThat(page(bram, id).history().getFirst().who()).isEqualTo("Bram");
    }

    private ObstacleId annaReports(String sentence) {
        return saved(company.as(anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null)));
    }

    private void happens(PersonId person, ObstacleId id) {
        saved(company.as(person, () -> occurrences.happenedToMeToo(id, today())));
    }

    private OccurrenceDraft today() {
        return new OccurrenceDraft(Company.today(), "Mij ook, nummer " + ++told, null, false);
    }

    private void does(PersonId person, ObstacleId id, Move move) {
        assertThat(tries(person, id, move)).isInstanceOf(Outcome.Saved.class);
    }

    private Outcome<ObstacleDraft> tries(PersonId person, ObstacleId id, Move move) {
        return company.as(
                person, () -> moves.move(id, pages.page(id).orElseThrow().version(), move));
    }

    private ObstaclePage page(PersonId person, ObstacleId id) {
        return company.as(person, () -> pages.page(id)).orElseThrow();
    }

    private static ObstacleId saved(Outcome<ObstacleDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return new ObstacleId(((Outcome.Saved<ObstacleDraft>) outcome).item().number());
    }
}
