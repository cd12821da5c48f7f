package nl.ruimbaan.improvement;

import java.util.OptionalLong;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;

/** Keeps what becomes of improvements when the account is closed, or opened again, of who owns them or is asked to. */
@Component
class LeavingRecorder {

    private final ImprovementRepository improvements;
    private final ImprovementRecorder recorder;
    private final StepRecorder steps;
    private final ImprovementHistoryReader history;
    private final CurrentUser user;
    private final Clock clock;

    LeavingRecorder(
            ImprovementRepository improvements,
            ImprovementRecorder recorder,
            StepRecorder steps,
            ImprovementHistoryReader history,
            CurrentUser user,
            Clock clock) {
        this.improvements = improvements;
        this.recorder = recorder;
        this.steps = steps;
        this.history = history;
        this.user = user;
        this.clock = clock;
    }

    void leaves(PersonId person) {
        for (Improvement improvement : improvements.ownedByOrAskedOf(person.value())) {
            StoodBefore before = improvement.memo();
            boolean owned = person.equals(improvement.owner());
            improvement.leaves(person, user.id(), clock.now());
            recorder.changed(improvement);
            if (!improvement.phase().isAside()) { // nobody waits for what has stopped
                ImprovementVerb verb = owned ? ImprovementVerb.OWNER_LEFT : ImprovementVerb.ASKED_LEFT;
                steps.happened(improvement, Deed.happened(verb, person), before);
            }
        }
    }

    void returns(PersonId person) {
        for (Improvement improvement : improvements.leftBy(person.value())) {
            StoodBefore before = improvement.memo();
            boolean quick = !clock.now().isAfter(improvement.activeAt().plus(LastSteps.TIME));
            OptionalLong told = history.lastLeaving(improvement);
            improvement.ownerComesBack(user.id(), clock.now());
            recorder.changed(improvement);
            if (told.isPresent() && quick) {
                // Nobody was told yet: it is as if nothing happened.
                steps.undone(improvement, told.getAsLong(), before);
            } else if (told.isPresent()) {
                steps.happened(improvement, Deed.happened(ImprovementVerb.OWNER_BACK, person), before);
            }
        }
    }
}
