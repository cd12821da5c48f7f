package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever colleagues do, in whatever order: ten thousand steps, and what must hold holds after each of them. */
class ImprovementWalkTest {

    private static final int STEPS = 10_000;
    private static final int PEOPLE = 6;
    private static final PersonId ADMINISTRATOR = new PersonId(9);

    /** What the history would keep of a step. */
    private record Line(Deed deed, Standing from, Standing to) {}

    private final JsonMapper json = new JsonMapper();
    private Random chance = new Random(0);
    private Instant now = Instant.parse("2026-01-01T10:00:00Z");
    private final Improvement improvement = new Improvement(
            new ImprovementId(7), new PersonId(3), ImprovementDraft.of("Drie formulieren", null, Language.NL), 0, now);
    private final List<Line> history = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void no_walk_of_ten_thousand_steps_breaks_what_must_hold(long seed) {
        chance = new Random(seed);
        int made = 0;
        for (int i = 0; i < STEPS; i++) {
            now = now.plus(Duration.ofHours(chance.nextInt(100)));
            made += step() ? 1 : 0;
            holds();
        }
        assertThat(made).isGreaterThan(STEPS / 20);
        assertThat(history).extracting(it -> it.deed().verb()).contains(ImprovementVerb.values());
        for (int i = 1; i < history.size(); i++) {
            assertThat(history.get(i).from()).isEqualTo(history.get(i - 1).to());
        }
    }

    /** Somebody tries something, or leaves, or returns. */
    private boolean step() {
        StoodBefore before = improvement.memo();
        Standing standing = before.standing();
        if (chance.nextInt(50) == 0) {
            return leavesOrReturns(before);
        }
        List<ImprovementVerb> verbs = List.copyOf(ImprovementVerb.moves());
        Concerned who = somebody();
        Move move = ImprovementTable.move(verbs.get(chance.nextInt(verbs.size())), person());
        if (!improvement.refusals(move, who).isEmpty()) {
            return false;
        }
        improvement.move(move, who, 1, now);
        if (!who.person().equals(improvement.owner()) && improvement.owner() != null) {
            assertThat(improvement.owner()).as("nobody makes another the owner").isEqualTo(standing.owner());
        }
        keep(Deed.of(move, standing), standing);
        if (chance.nextInt(4) == 0) {
            Standing after = improvement.memo().standing();
            improvement.undo(json.readValue(json.writeValueAsString(before), StoodBefore.class), who.person(), now);
            assertThat(improvement.memo()).isEqualTo(before);
            keep(Deed.undoing(1), after);
        }
        return true;
    }

    private boolean leavesOrReturns(StoodBefore before) {
        Standing standing = before.standing();
        if (standing.left() != null && chance.nextBoolean()) {
            improvement.ownerComesBack(ADMINISTRATOR, now);
            assertThat(improvement.owner()).isEqualTo(standing.left());
            keep(Deed.happened(ImprovementVerb.OWNER_BACK, standing.left()), standing);
            return true;
        }
        boolean owner = standing.asked() == null || chance.nextBoolean();
        PersonId who = owner ? standing.owner() : standing.asked();
        if (who == null) {
            return false;
        }
        improvement.leaves(who, ADMINISTRATOR, now);
        keep(Deed.happened(owner ? ImprovementVerb.OWNER_LEFT : ImprovementVerb.ASKED_LEFT, who), standing);
        return true;
    }

    private void keep(Deed deed, Standing from) {
        Standing to = improvement.memo().standing();
        if (from.asked() != null && !from.asked().equals(to.asked())) {
            boolean said = from.asked().equals(deed.lapsed(from, to.asked()));
            boolean answered = switch (deed.verb()) {
                case ACCEPT, DECLINE, ASKED_LEFT, UNDO -> true;
                default -> false;
            };
            assertThat(said)
                    .as("the asking ends with an answer, or the history says that it lapsed")
                    .isNotEqualTo(answered);
        }
        history.add(new Line(deed, from, to));
    }

    private void holds() {
        Standing stands = improvement.memo().standing();
        boolean inHand = !improvement.after(ImprovementVerb.HAND_OVER).isEmpty();
        if (inHand && stands.owner() == null) {
            assertThat(stands.left())
                    .as("in hand, so somebody's, but for one who left")
                    .isNotNull();
            assertThat(improvement.after(ImprovementVerb.TAKE_OVER))
                    .as("not stuck")
                    .isNotEmpty();
        }
        if (stands.asked() != null) {
            assertThat(stands.owner()).as("asked only by an owner").isNotNull().isNotEqualTo(stands.asked());
            assertThat(inHand).as("asked only of what is worked on").isTrue();
        }
        if (stands.left() != null) {
            assertThat(stands.owner()).isNull();
        }
        assertThat(stands.before() != null)
                .as("what has stopped, or went up in another one, knows where it was")
                .isEqualTo(stands.phase() == ImprovementPhase.STOPPED || stands.phase() == ImprovementPhase.MERGED);
        assertThat(stands.before()).isNotIn(ImprovementPhase.STOPPED, ImprovementPhase.MERGED);
        assertThat(stands.merged() != null)
                .as("only what went up in another one knows in which")
                .isEqualTo(stands.phase() == ImprovementPhase.MERGED);
        assertThat(improvement.activeAt()).isBeforeOrEqualTo(now);
    }

    private PersonId person() {
        return new PersonId(1L + chance.nextInt(PEOPLE));
    }

    private Concerned somebody() {
        PersonId who = person();
        return new Concerned(
                who,
                who.equals(improvement.owner()),
                who.equals(improvement.asked()),
                who.equals(improvement.proposer()),
                chance.nextBoolean(),
                who.value() == 5,
                chance.nextInt(4) == 0);
    }
}
