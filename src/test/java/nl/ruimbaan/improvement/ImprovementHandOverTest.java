package nl.ruimbaan.improvement;

import static nl.ruimbaan.improvement.ImprovementVerb.ACCEPT;
import static nl.ruimbaan.improvement.ImprovementVerb.DECLINE;
import static nl.ruimbaan.improvement.ImprovementVerb.HAND_OVER;
import static nl.ruimbaan.improvement.ImprovementVerb.PLAN;
import static nl.ruimbaan.improvement.ImprovementVerb.TAKE_OVER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.notification.Notification;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An improvement is asked of a colleague: until the answer it stays its owner's. */
@ServiceTest
class ImprovementHandOverTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    ImprovementPages pages;

    @Autowired
    ImprovementTurns turns;

    @Autowired
    TakingPart part;

    @Autowired
    NotificationService notifications;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId sem;
    PersonId coach;
    ImprovementId id;

    @BeforeEach
    void annas() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        sem = company.hire("Sem");
        coach = company.hire("Carla", Role.COACH);
        id = saved(company.as(
                anna, () -> improvements.propose(ImprovementDraft.of("Drie formulieren", null, Language.NL), null)));
        moved(anna, new Move.Understand());
        company.as(sem, () -> part.join(id));
    }

    @Test
    void until_the_answer_it_stays_the_owners() {
        moved(anna, new Move.HandOver(bram, "Ik ga met verlof"));

        ImprovementPage page = page(anna);
        assertThat(page.owner()).isEqualTo(new PersonName(anna, "Anna"));
        assertThat(page.asked()).isEqualTo(new PersonName(bram, "Bram"));
        assertThat(page.moves()).contains(PLAN, HAND_OVER).doesNotContain(ACCEPT, DECLINE);
        assertThat(page(bram).moves()).containsExactly(ACCEPT, DECLINE);
        assertThat(page(sem).moves()).containsExactly(TAKE_OVER);
    }

    @Test
    void who_is_asked_finds_it_in_my_turn_until_answered() {
        assertThat(turns(bram)).isEmpty();

        moved(anna, new Move.HandOver(bram, "Ik ga met verlof"));

        assertThat(turns(bram)).containsExactly("Drie formulieren");
        assertThat(turns(anna)).isEmpty();
        moved(bram, new Move.Accept());
        assertThat(turns(bram)).isEmpty();
    }

    @Test
    void who_accepts_owns_it_takes_part_and_all_concerned_hear_so() {
        moved(anna, new Move.HandOver(bram, "Ik ga met verlof"));
        moved(bram, new Move.Accept());

        ImprovementPage page = page(anna);
        assertThat(page.owner()).isEqualTo(new PersonName(bram, "Bram"));
        assertThat(page.asked()).isNull();
        assertThat(page.participants()).extracting(PersonName::name).containsExactly("Anna", "Sem", "Bram");
        assertThat(told(bram)).containsExactly("IMPROVEMENT.HAND_OVER.ASKED by Anna");
        assertThat(told(anna)).containsExactly("IMPROVEMENT.ACCEPT by Bram");
        assertThat(told(sem)).containsExactly("IMPROVEMENT.ACCEPT by Bram");
    }

    @Test
    void who_declines_says_why_and_only_the_owner_hears_so() {
        moved(anna, new Move.HandOver(bram, "Ik ga met verlof"));
        assertThat(move(bram, new Move.Decline(" ")))
                .isEqualTo(Outcome.refused(Refusal.of("why", "improvement.asked.why")));

        moved(bram, new Move.Decline("Ik heb er nu geen tijd voor"));

        ImprovementPage page = page(anna);
        assertThat(page.owner()).isEqualTo(new PersonName(anna, "Anna"));
        assertThat(page.asked()).isNull();
        assertThat(page.history().getFirst().why()).isEqualTo("Ik heb er nu geen tijd voor");
        assertThat(page.participants()).extracting(PersonName::name).containsExactly("Anna", "Sem");
        assertThat(told(anna)).containsExactly("IMPROVEMENT.DECLINE by Bram");
        assertThat(told(sem)).isEmpty();
        assertThat(turns(bram)).isEmpty();
    }

    @Test
    void a_second_asking_takes_the_place_of_the_first() {
        moved(anna, new Move.HandOver(bram, "Ik ga met verlof"));
        moved(anna, new Move.HandOver(coach, "Bram heeft het druk"));

        assertThat(page(anna).asked()).isEqualTo(new PersonName(coach, "Carla"));
        assertThat(turns(bram)).isEmpty();
        assertThat(lapsed()).isEqualTo("Bram");
        assertThat(told(bram))
                .containsExactly("IMPROVEMENT.ASKED_NO_MORE by Anna", "IMPROVEMENT.HAND_OVER.ASKED by Anna");
        assertThat(move(bram, new Move.Accept()))
                .isEqualTo(Outcome.refused(Refusal.because("improvement.refused.who.ACCEPT")));
    }

    @Test
    void who_is_asked_once_more_is_still_asked() {
        moved(anna, new Move.HandOver(bram, "Ik ga met verlof"));
        moved(anna, new Move.HandOver(bram, "Volgende week al"));

        assertThat(page(anna).asked()).isEqualTo(new PersonName(bram, "Bram"));
        assertThat(lapsed()).isNull();
    }

    @Test
    void another_phase_or_another_owner_ends_the_asking_and_the_history_says_so() {
        moved(anna, new Move.HandOver(bram, "Ik ga met verlof"));
        moved(anna, new Move.Plan("Als we bellen, dan weet de klant het", "We tellen de vragen"));
        assertThat(page(anna).asked()).isNull();
        assertThat(lapsed()).isEqualTo("Bram");

        moved(anna, new Move.HandOver(bram, "Ik ga met verlof"));
        moved(sem, new Move.TakeOver("Anna is er niet"));
        assertThat(page(anna).asked()).isNull();
        assertThat(lapsed()).isEqualTo("Bram");

        moved(sem, new Move.HandOver(bram, "Toch maar jij"));
        moved(coach, new Move.Stop("Het lag aan de brief"));
        assertThat(page(anna).asked()).isNull();
        assertThat(lapsed()).isEqualTo("Bram");
        assertThat(told(bram)).filteredOn(it -> it.contains("ASKED_NO_MORE")).hasSize(3);
        assertThat(move(bram, new Move.Accept()))
                .isEqualTo(Outcome.refused(Refusal.because("improvement.refused.phase.ACCEPT")));
    }

    private List<String> turns(PersonId person) {
        return company.as(person, () -> turns.turns(5)).stream()
                .map(nl.ruimbaan.base.Turn::title)
                .toList();
    }

    private @org.jspecify.annotations.Nullable String lapsed() {
        return page(anna).history().getFirst().lapsed();
    }

    private List<String> told(PersonId person) {
        List<Notification> inbox = company.at(
                person,
                Instant.now().plus(LastSteps.TIME),
                () -> notifications.newest().items());
        return inbox.stream().map(it -> it.happening() + " by " + it.by()).toList();
    }

    private Outcome<ImprovementDraft> move(PersonId person, Move move) {
        return company.as(person, () -> moves.move(id, page(person).version(), move));
    }

    private void moved(PersonId person, Move move) {
        saved(move(person, move));
    }

    private ImprovementPage page(PersonId reader) {
        return company.as(reader, () -> pages.page(id).orElseThrow());
    }

    private static ImprovementId saved(Outcome<ImprovementDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return new ImprovementId(
                ((Outcome.Saved<ImprovementDraft>) outcome).item().number());
    }
}
