package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who made a step takes it back within a minute; until then nobody hears of it. */
@ServiceTest
class ImprovementUndoTest {

    private final Instant then = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    ImprovementUndo undo;

    @Autowired
    TakingPart part;

    @Autowired
    ImprovementPages pages;

    @Autowired
    NotificationService notifications;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    ImprovementId id;

    @BeforeEach
    void proposed() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        id = new ImprovementId(((Outcome.Saved<ImprovementDraft>) company.at(
                        anna,
                        then.minus(3, ChronoUnit.DAYS),
                        () -> improvements.propose(ImprovementDraft.of("Drie formulieren", null, Language.NL), null)))
                .item()
                .number());
    }

    @Test
    void a_step_taken_back_leaves_it_as_it_was_and_the_history_keeps_both() {
        does(bram, 0, new Move.Understand());
        assertThat(page(bram).undoUntil()).isEqualTo(then.plusSeconds(60));
        assertThat(page(anna).undoUntil()).isNull();

        assertThat(takesBack(bram, 59)).isInstanceOf(Outcome.Saved.class);

        ImprovementPage page = page(bram);
        assertThat(page.phase()).isEqualTo(ImprovementPhase.IDEA);
        assertThat(page.owner()).isNull();
        assertThat(page.participants()).extracting(PersonName::name).containsExactly("Anna");
        assertThat(page.undoUntil()).isNull();
        assertThat(page.history())
                .extracting(it -> it.verb() + (it.undone() ? ", undone" : ""))
                .containsExactly("UNDO", "UNDERSTAND, undone");
    }

    @Test
    void only_who_made_the_step_takes_it_back_and_only_within_a_minute() {
        does(bram, 0, new Move.Understand());

        assertThat(refusal(takesBack(anna, 10))).isEqualTo("undo.refused.notYours");
        assertThat(refusal(takesBack(bram, 61))).isEqualTo("undo.refused.tooLate");
    }

    @Test
    void once_somebody_acted_it_stands() {
        does(bram, 0, new Move.Understand());
        company.at(
                anna,
                then.plusSeconds(5),
                () -> improvements.edit(
                        id, page(anna).version(), ImprovementDraft.of("Vier formulieren", null, Language.NL)));

        assertThat(refusal(takesBack(bram, 10))).isEqualTo("undo.refused.acted");
    }

    @Test
    void only_the_last_step_goes_back_and_only_once() {
        does(bram, 0, new Move.Understand());
        does(bram, 1, new Move.Stop("Het lag aan de brief"));

        assertThat(takesBack(bram, 30)).isInstanceOf(Outcome.Saved.class);
        assertThat(page(bram).phase()).isEqualTo(ImprovementPhase.CHECK);
        assertThat(refusal(takesBack(bram, 31))).isEqualTo("undo.refused.tooLate");
    }

    @Test
    void a_plan_taken_back_takes_its_words_along() {
        does(bram, 0, new Move.Understand());
        does(bram, 1, new Move.Plan("Als we bellen, dan weet de klant het", "We tellen de vragen"));

        takesBack(bram, 30);

        assertThat(page(bram).text().hypothesis()).isEmpty();
        assertThat(page(bram).text().howWeKnow()).isEmpty();
        assertThat(page(bram).phase()).isEqualTo(ImprovementPhase.CHECK);
    }

    @Test
    void an_answer_taken_back_asks_again() {
        does(anna, 0, new Move.Understand());
        does(anna, 1, new Move.HandOver(bram, "Ik ga met verlof"));
        does(bram, 2, new Move.Accept());

        takesBack(bram, 30);

        ImprovementPage page = page(anna);
        assertThat(page.owner()).isEqualTo(new PersonName(anna, "Anna"));
        assertThat(page.asked()).isEqualTo(new PersonName(bram, "Bram"));
        assertThat(page.participants()).extracting(PersonName::name).containsExactly("Anna");
    }

    @Test
    void who_took_part_already_still_does() {
        does(anna, 0, new Move.Understand());
        company.as(bram, () -> part.join(id));
        does(bram, 2, new Move.TakeOver("Anna is er niet"));

        takesBack(bram, 30);

        assertThat(page(anna).participants()).extracting(PersonName::name).containsExactly("Anna", "Bram");
        assertThat(page(anna).owner()).isEqualTo(new PersonName(anna, "Anna"));
    }

    @Test
    void nobody_hears_of_it_for_a_minute_and_of_what_was_taken_back_never() {
        does(bram, 0, new Move.Understand());
        assertThat(inbox(anna, 59)).isEmpty();
        assertThat(inbox(anna, 61)).containsExactly("IMPROVEMENT.UNDERSTAND");

        takesBack(bram, 30);

        assertThat(inbox(anna, 61)).isEmpty();
    }

    private List<String> inbox(PersonId person, int seconds) {
        return company.at(person, then.plusSeconds(seconds), () -> notifications.newest()).items().stream()
                .map(nl.ruimbaan.notification.Notification::happening)
                .toList();
    }

    private void does(PersonId person, int seconds, Move move) {
        assertThat(company.at(
                        person,
                        then.plusSeconds(seconds),
                        () -> moves.move(id, page(person).version(), move)))
                .isInstanceOf(Outcome.Saved.class);
    }

    private Outcome.OfAct<ImprovementDraft> takesBack(PersonId person, int seconds) {
        return company.at(person, then.plusSeconds(seconds), () -> undo.undo(id));
    }

    private static String refusal(Outcome.OfAct<ImprovementDraft> outcome) {
        return outcome.refusals().getFirst().key();
    }

    private ImprovementPage page(PersonId reader) {
        return company.at(reader, then.plusSeconds(2), () -> pages.page(id).orElseThrow());
    }
}
