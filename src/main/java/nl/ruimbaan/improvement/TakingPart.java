package nl.ruimbaan.improvement;

import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;

/** Taking part in improvements. */
@ApplicationService
public class TakingPart {

    private final VisibleImprovements improvements;
    private final Participants participants;
    private final ImprovementRecorder recorder;
    private final CurrentUser user;
    private final Clock clock;

    TakingPart(
            VisibleImprovements improvements,
            Participants participants,
            ImprovementRecorder recorder,
            CurrentUser user,
            Clock clock) {
        this.improvements = improvements;
        this.participants = participants;
        this.recorder = recorder;
        this.user = user;
        this.clock = clock;
    }

    /** The current user takes part. Joining twice changes nothing. What is being merged with another one is waited for. */
    @Change
    public Outcome.OfAct<ImprovementDraft> join(ImprovementId id) {
        improvements.hold(id);
        return improvements.find(id).map(this::join).orElseGet(Outcome.Gone::new);
    }

    /** The current user takes part no longer. */
    @Change
    public Outcome.OfAct<ImprovementDraft> leave(ImprovementId id) {
        return improvements.find(id).map(this::leave).orElseGet(Outcome.Gone::new);
    }

    private Outcome.OfAct<ImprovementDraft> join(Improvement improvement) {
        if (improvement.phase() == ImprovementPhase.MERGED) {
            return Outcome.refused(Refusal.because("improvement.refused.merged"));
        }
        participants.add(improvement.improvementId(), user.id(), clock.now());
        return recorder.changed(improvement);
    }

    private Outcome.OfAct<ImprovementDraft> leave(Improvement improvement) {
        participants.remove(improvement.improvementId(), user.id());
        return recorder.changed(improvement);
    }
}
