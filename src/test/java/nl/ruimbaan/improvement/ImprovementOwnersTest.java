package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.conversation.ConversationPages;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Who owns an improvement, joins it and hands it over. */
@ServiceTest
@RecordApplicationEvents
class ImprovementOwnersTest {

    private static final Move UNDERSTAND = new Move.Understand();
    private static final Move PLAN = new Move.Plan("Als we bellen, dan weet de klant het", "We tellen de vragen");
    private static final Move STOP = new Move.Stop("De brief was het probleem niet");

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    TakingPart part;

    @Autowired
    ImprovementPages pages;

    @Autowired
    ConversationPages conversations;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId coach;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        coach = company.hire("Carla", Role.COACH);
    }

    @Test
    void who_is_not_its_owner_hears_that_the_owner_does_this() {
        ImprovementId id = annaProposes("Drie formulieren");
        moved(bram, id, UNDERSTAND);

        assertThat(move(anna, id, PLAN)).isEqualTo(Outcome.refused(Refusal.because("improvement.refused.who.PLAN")));
        assertThat(move(anna, id, STOP)).isEqualTo(Outcome.refused(Refusal.because("improvement.refused.who.STOP")));
        moved(coach, id, STOP);
        assertThat(page(anna, id).history().getFirst().why()).isEqualTo("De brief was het probleem niet");
    }

    @Test
    void it_is_not_handed_over_to_who_does_not_work_here() {
        ImprovementId id = annaProposes("Drie formulieren");
        moved(anna, id, UNDERSTAND);

        var outcome = move(anna, id, new Move.HandOver(new PersonId(999_999), "Ik ga met verlof"));

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.of("to", "improvement.asked.to")));
    }

    @Test
    void who_proposes_it_and_whoever_owns_it_takes_part_and_follows() {
        ImprovementId id = annaProposes("Drie formulieren");
        assertThat(page(anna, id).participants()).containsExactly(new PersonName(anna, "Anna"));
        assertThat(page(anna, id).joined()).isTrue();

        moved(bram, id, UNDERSTAND);

        assertThat(page(bram, id).participants())
                .containsExactly(new PersonName(anna, "Anna"), new PersonName(bram, "Bram"));
        for (PersonId person : List.of(anna, bram)) {
            assertThat(company.as(person, () -> conversations.of(id.ref(), null))
                            .orElseThrow()
                            .following())
                    .isTrue();
        }
    }

    @Test
    void who_joins_may_write_and_take_over() {
        ImprovementId id = annaProposes("Drie formulieren");
        moved(anna, id, UNDERSTAND);
        assertThat(company.as(bram, () -> improvements.edit(id, 1, draft("Twee formulieren"))))
                .isEqualTo(Outcome.refused(Refusal.because("improvement.refused.joinFirst")));

        saved(company.as(bram, () -> part.join(id)));
        saved(company.as(bram, () -> part.join(id)));

        assertThat(page(bram, id).participants())
                .containsExactly(new PersonName(anna, "Anna"), new PersonName(bram, "Bram"));
        saved(company.as(bram, () -> improvements.edit(id, 1, draft("Twee formulieren"))));
        moved(bram, id, new Move.TakeOver("Anna is er niet meer"));
        assertThat(page(anna, id).owner()).isEqualTo(new PersonName(bram, "Bram"));
        saved(company.as(bram, () -> part.leave(id)));
        assertThat(page(bram, id).participants()).containsExactly(new PersonName(anna, "Anna"));
    }

    private ImprovementId annaProposes(String problem) {
        return proposes(anna, problem, null);
    }

    private ImprovementId proposes(PersonId person, String problem, @Nullable TeamId team) {
        return saved(company.as(
                person, () -> improvements.propose(ImprovementDraft.of(problem, team, Language.NL), null)));
    }

    private Outcome<ImprovementDraft> move(PersonId person, ImprovementId id, Move move) {
        return company.as(person, () -> moves.move(id, page(person, id).version(), move));
    }

    private void moved(PersonId person, ImprovementId id, Move move) {
        saved(move(person, id, move));
    }

    private ImprovementPage page(PersonId reader, ImprovementId id) {
        return company.as(reader, () -> pages.page(id).orElseThrow());
    }

    private static ImprovementDraft draft(String problem) {
        return ImprovementDraft.of(problem, null, Language.NL);
    }

    private static ImprovementId saved(Outcome<ImprovementDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return new ImprovementId(
                ((Outcome.Saved<ImprovementDraft>) outcome).item().number());
    }
}
