package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.people.AccountClosing;
import nl.ruimbaan.people.Consequence;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an owner who leaves leaves behind, and what they have again who return. */
@ServiceTest
class ImprovementsInHandTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    @Autowired
    AccountClosing closing;

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

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
    PersonId sem;
    PersonId bea;
    ImprovementId id;

    @BeforeEach
    void brams() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        sem = company.hire("Sem");
        bea = company.hire("Bea", Role.ADMINISTRATOR);
        id = ofBram("Drie formulieren");
    }

    @Test
    void the_question_counts_what_is_true() {
        ImprovementId stopped = ofBram("De brief");
        does(bram, stopped, new Move.Stop("Het lag aan de brief"));
        does(bram, id, new Move.HandOver(sem, "Ik ga weg"));

        assertThat(company.as(bea, () -> closing.ifClosed(bram)))
                .containsExactly(new Consequence("account.close.improvements", 1));
        assertThat(company.as(bea, () -> closing.ifClosed(sem)))
                .containsExactly(new Consequence("account.close.improvementsAsked", 1));
        assertThat(company.as(bea, () -> closing.ifClosed(anna))).isEmpty();
    }

    @Test
    void it_stays_in_its_phase_without_owner_and_the_asking_is_gone() {
        does(bram, id, new Move.HandOver(sem, "Ik ga weg"));
        company.at(bea, NOON, () -> closing.close(bram));

        ImprovementPage page = page(anna);
        assertThat(page.phase()).isEqualTo(ImprovementPhase.CHECK);
        assertThat(page.owner()).isNull();
        assertThat(page.asked()).isNull();
        assertThat(page.history().getFirst())
                .extracting(ImprovementStep::verb, ImprovementStep::whom, ImprovementStep::lapsed)
                .containsExactly(ImprovementVerb.OWNER_LEFT, "Bram", "Sem");
        assertThat(told(anna)).contains("IMPROVEMENT.OWNER_LEFT");
        assertThat(told(sem)).contains("IMPROVEMENT.ASKED_NO_MORE");
    }

    @Test
    void whoever_takes_part_goes_on_with_it() {
        company.at(bea, NOON, () -> closing.close(bram));
        assertThat(page(sem).moves()).isEmpty();

        company.at(sem, NOON, () -> part.join(id));
        does(sem, id, new Move.TakeOver("Bram is weg"));

        assertThat(page(anna).owner()).isEqualTo(new PersonName(sem, "Sem"));
        assertThat(page(sem).moves()).contains(ImprovementVerb.PLAN, ImprovementVerb.HAND_OVER);
    }

    @Test
    void when_who_was_asked_leaves_the_owner_hears_so_and_keeps_it() {
        does(bram, id, new Move.HandOver(sem, "Ik ga met verlof"));
        company.at(bea, NOON, () -> closing.close(sem));

        assertThat(page(bram).asked()).isNull();
        assertThat(page(bram).owner()).isEqualTo(new PersonName(bram, "Bram"));
        assertThat(page(bram).history().getFirst())
                .extracting(ImprovementStep::verb, ImprovementStep::whom)
                .containsExactly(ImprovementVerb.ASKED_LEFT, "Sem");
        assertThat(told(bram)).containsExactly("IMPROVEMENT.ASKED_LEFT");
        assertThat(told(anna)).doesNotContain("IMPROVEMENT.ASKED_LEFT");
    }

    @Test
    void who_returns_has_again_what_nobody_touched() {
        ImprovementId touched = ofBram("De brief");
        company.at(bea, NOON, () -> closing.close(bram));
        company.at(anna, NOON, () -> moves.move(touched, page(anna, touched).version(), new Move.TakeOver("Ga door")));
        assertThat(company.as(bea, () -> closing.ifReopened(bram)))
                .containsExactly(new Consequence("account.reopen.improvements", 1));

        company.at(bea, NOON.plusSeconds(61), () -> closing.reopen(bram));

        assertThat(page(anna).owner()).isEqualTo(new PersonName(bram, "Bram"));
        assertThat(page(anna).history().getFirst().verb()).isEqualTo(ImprovementVerb.OWNER_BACK);
        assertThat(page(anna, touched).owner()).isEqualTo(new PersonName(anna, "Anna"));
    }

    @Test
    void an_account_closed_by_mistake_and_opened_at_once_tells_nobody() {
        List<String> before = told(anna);
        company.at(bea, NOON, () -> closing.close(bram));
        company.at(bea, NOON.plusSeconds(30), () -> closing.reopen(bram));

        assertThat(page(anna).owner()).isEqualTo(new PersonName(bram, "Bram"));
        assertThat(told(anna)).isEqualTo(before);
        assertThat(page(anna).history())
                .extracting(it -> it.verb() + (it.undone() ? ", undone" : ""))
                .startsWith("UNDO", "OWNER_LEFT, undone");
    }

    @Test
    void of_what_has_stopped_nobody_hears_and_the_owner_has_it_again() {
        does(bram, id, new Move.Stop("Het lag aan de brief"));
        company.at(bea, NOON, () -> closing.close(bram));
        assertThat(page(anna).owner()).isNull();
        assertThat(page(anna).history().getFirst().verb()).isEqualTo(ImprovementVerb.STOP);

        company.at(bea, NOON, () -> closing.reopen(bram));

        assertThat(page(anna).owner()).isEqualTo(new PersonName(bram, "Bram"));
    }

    private ImprovementId ofBram(String problem) {
        var outcome = (Outcome.Saved<ImprovementDraft>) company.at(
                anna, NOON, () -> improvements.propose(ImprovementDraft.of(problem, null, Language.NL), null));
        var made = new ImprovementId(outcome.item().number());
        does(bram, made, new Move.Understand());
        return made;
    }

    private void does(PersonId person, ImprovementId which, Move move) {
        assertThat(company.at(
                        person,
                        NOON,
                        () -> moves.move(which, page(person, which).version(), move)))
                .isInstanceOf(Outcome.Saved.class);
    }

    private List<String> told(PersonId person) {
        return company.at(person, NOON.plusSeconds(120), () -> notifications.newest()).items().stream()
                .map(nl.ruimbaan.notification.Notification::happening)
                .toList();
    }

    private ImprovementPage page(PersonId reader) {
        return page(reader, id);
    }

    private ImprovementPage page(PersonId reader, ImprovementId which) {
        return company.as(reader, () -> pages.page(which).orElseThrow());
    }
}
