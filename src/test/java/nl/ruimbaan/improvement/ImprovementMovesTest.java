package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImprovementMovesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final PersonId OWNER = new PersonId(1);
    private static final PersonId OTHER = new PersonId(2);
    private static final PersonId ASKED = new PersonId(4);

    static Stream<ImprovementTable.Try> everything() {
        return ImprovementTable.everything();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void every_verb_leads_where_the_table_says_for_whom_it_says(ImprovementTable.Try it) {
        Improvement improvement = in(it.from());
        ImprovementPhase phase = improvement.phase();
        Concerned who = who(it.who());
        Move move = ImprovementTable.move(it.verb(), OTHER);

        if (it.isRefused()) {
            assertThat(improvement.refusals(move, who)).hasSize(1);
            assertThatThrownBy(() -> improvement.move(move, who, 1, NOW)).isInstanceOf(IllegalStateException.class);
            assertThat(improvement.phase()).isEqualTo(phase);
        } else {
            improvement.move(move, who, 1, NOW);
            assertThat(improvement.phase()).hasToString(it.leadsTo());
        }
    }

    @Test
    void from_how_we_work_one_goes_back_to_check_or_to_plan_and_nowhere_else() {
        Set<ImprovementPhase> possible = Stream.of(ImprovementPhase.values())
                .filter(to -> in(ImprovementPhase.DO)
                        .refusals(new Move.GoBack(to, "Het werkt toch niet"), who("owner"))
                        .isEmpty())
                .collect(Collectors.toSet());

        assertThat(possible).containsExactlyInAnyOrder(ImprovementPhase.CHECK, ImprovementPhase.PLAN);
    }

    @ParameterizedTest
    @MethodSource("phasesToStopIn")
    void a_stopped_one_goes_on_where_it_was_with_a_new_owner(ImprovementPhase phase) {
        Improvement improvement = in(phase);
        improvement.move(new Move.Stop("Eerst het systeem begrijpen"), who("owner"), 1, NOW);

        improvement.move(new Move.TakeUpAgain("Nu kan het wel"), someone("colleague", OTHER), 1, NOW);

        assertThat(improvement.phase()).isEqualTo(phase);
        assertThat(improvement.owner()).isEqualTo(OTHER);
    }

    static List<ImprovementPhase> phasesToStopIn() {
        return List.of(ImprovementPhase.IDEA, ImprovementPhase.CHECK, ImprovementPhase.PLAN, ImprovementPhase.DO);
    }

    @Test
    void who_owns_the_other_one_may_take_it_apart_though_nothing_of_it_is_theirs() {
        var ownsOther = new Concerned(new PersonId(9), false, false, false, false, false, true);

        assertThat(in("MERGED").refusals(new Move.TakeApart("Toch iets anders"), ownsOther))
                .isEmpty();
        assertThat(in("PLAN").refusals(new Move.Merge(new ImprovementId(1), ""), ownsOther))
                .containsExactly(Refusal.because("improvement.refused.who.MERGE"));
    }

    @Test
    void it_goes_up_in_another_one_that_is_an_idea_or_worked_on_or_how_we_work() {
        Improvement improvement = in("CHECK");

        for (String place : List.of("IDEA", "CHECK", "PLAN", "DO")) {
            assertThat(MoveRules.merging(improvement, other(place))).isEmpty();
        }
        for (String place : List.of("STOPPED", "MERGED")) {
            assertThat(MoveRules.merging(improvement, other(place)))
                    .contains(Refusal.of("into", "improvement.refused.otherAside"));
        }
        assertThat(MoveRules.merging(improvement, improvement))
                .contains(Refusal.of("into", "improvement.refused.itself"));
    }

    @Test
    void who_starts_to_study_an_idea_without_owner_owns_it() {
        Improvement improvement = proposed();

        improvement.move(new Move.Understand(), someone("colleague", OTHER), 1, NOW);

        assertThat(improvement.owner()).isEqualTo(OTHER);
    }

    @Test
    void who_starts_to_study_an_owned_idea_does_not_take_it_away_from_its_owner() {
        Improvement improvement = in(ImprovementPhase.IDEA);

        improvement.move(new Move.Understand(), someone("colleague", OTHER), 1, NOW);

        assertThat(improvement.owner()).isEqualTo(OWNER);
    }

    @Test
    void each_move_says_what_it_still_misses() {
        assertThat(fields(new Move.Understand())).isEmpty();
        assertThat(fields(new Move.Plan(" ", ""))).containsExactly("hypothesis", "howWeKnow");
        assertThat(fields(new Move.MakeNormal("", null, " ", "")))
                .containsExactly("tried", "demands", "whyEnough", "normalNow");
        assertThat(fields(new Move.MakeNormal("Geprobeerd", 0, "Genoeg", "Zo"))).containsExactly("demands");
        assertThat(fields(new Move.GoBack(ImprovementPhase.CHECK, ""))).containsExactly("why");
        assertThat(fields(new Move.Stop("\n"))).containsExactly("lesson");
        assertThat(fields(new Move.TakeUpAgain(""))).containsExactly("why");
        assertThat(fields(new Move.HandOver(null, ""))).containsExactly("to", "why");
        assertThat(fields(new Move.Accept())).isEmpty();
        assertThat(fields(new Move.Decline(" "))).containsExactly("why");
        assertThat(fields(new Move.TakeOver(""))).containsExactly("why");
        assertThat(fields(new Move.Merge(null, "x".repeat(2_001)))).containsExactly("into", "words");
        assertThat(fields(new Move.TakeApart(" "))).containsExactly("why");
        assertThat(fields(new Move.Stop("x".repeat(20_001)))).containsExactly("lesson");
        assertThat(fields(new Move.Stop("x".repeat(20_000)))).isEmpty();
    }

    @Test
    void one_does_not_hand_over_to_oneself() {
        List<Refusal> refusals = in(ImprovementPhase.PLAN).refusals(new Move.HandOver(OWNER, "Vrij"), who("owner"));

        assertThat(refusals).containsExactly(Refusal.of("to", "improvement.refused.toYourself"));
    }

    @Test
    void only_the_problem_is_needed_and_each_limit_is_kept() {
        assertThat(draft("De klant wacht").refusals()).isEmpty();
        assertThat(draft("De klant wacht. Steeds weer.").titleOrProposal()).isEqualTo("De klant wacht");
        assertThat(draft("   ").refusals()).containsExactly(Refusal.of("problem", "improvement.refused.noProblem"));
        assertThat(draft("x".repeat(2_001)).refusals())
                .containsExactly(Refusal.of("problem", "refused.tooLong", 2_000, 2_001));
    }

    private static List<String> fields(Move move) {
        return move.refusals().stream().map(Refusal::field).toList();
    }

    /** Another one than those at a place. */
    private static Improvement other(String place) {
        Improvement other = new Improvement(new ImprovementId(8), new PersonId(3), draft("Nog een"), 0, NOW);
        other.undo(in(place).memo(), OWNER, NOW);
        return other;
    }

    private static Improvement proposed() {
        return new Improvement(new ImprovementId(7), new PersonId(3), draft("De klant belt drie keer"), 0, NOW);
    }

    /** One in the phase, with an owner; a stopped one was how we work. */
    private static Improvement in(String place) {
        Improvement improvement = in(ImprovementPhase.valueOf(place.replace("-", "")));
        if (improvement.after(ImprovementVerb.HAND_OVER).isEmpty()) {
            return improvement;
        }
        improvement.move(move(ImprovementVerb.HAND_OVER), who("owner"), 1, NOW);
        if (place.endsWith("-")) {
            improvement.leaves(OWNER, new PersonId(99), NOW);
        }
        return improvement;
    }

    private static Improvement in(ImprovementPhase phase) {
        Improvement improvement = proposed();
        Concerned owner = who("owner");
        improvement.move(new Move.Stop("Te vroeg"), who("coach"), 1, NOW);
        improvement.move(new Move.TakeUpAgain("Toch doen"), owner, 1, NOW);
        if (phase == ImprovementPhase.IDEA) {
            return improvement;
        }
        improvement.move(move(ImprovementVerb.UNDERSTAND), owner, 1, NOW);
        if (phase == ImprovementPhase.CHECK) {
            return improvement;
        }
        improvement.move(move(ImprovementVerb.PLAN), owner, 1, NOW);
        if (phase == ImprovementPhase.PLAN) {
            return improvement;
        }
        if (phase == ImprovementPhase.MERGED) {
            improvement.move(move(ImprovementVerb.MERGE), owner, 1, NOW);
            return improvement;
        }
        improvement.move(move(ImprovementVerb.MAKE_NORMAL), owner, 1, NOW);
        if (phase == ImprovementPhase.STOPPED) {
            improvement.move(move(ImprovementVerb.STOP), owner, 1, NOW);
        }
        return improvement;
    }

    private static Move move(ImprovementVerb verb) {
        return ImprovementTable.move(verb, ASKED);
    }

    private static Concerned who(String role) {
        return someone(role, role.equals("owner") ? OWNER : role.equals("asked") ? ASKED : new PersonId(9));
    }

    private static Concerned someone(String role, PersonId person) {
        return new Concerned(
                person,
                role.equals("owner"),
                role.equals("asked"),
                role.equals("proposer"),
                role.equals("participant"),
                role.equals("coach"),
                false);
    }

    private static ImprovementDraft draft(String problem) {
        return ImprovementDraft.of(problem, null, Language.NL);
    }
}
