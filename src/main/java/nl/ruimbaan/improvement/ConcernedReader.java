package nl.ruimbaan.improvement;

import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.thread.MergedItems;
import org.springframework.stereotype.Component;

/** Reads what the current user is to an improvement. */
@Component
class ConcernedReader {

    private final Participants participants;
    private final ImprovementRepository improvements;
    private final MergedItems merged;
    private final CurrentUser user;

    ConcernedReader(
            Participants participants, ImprovementRepository improvements, MergedItems merged, CurrentUser user) {
        this.participants = participants;
        this.improvements = improvements;
        this.merged = merged;
        this.user = user;
    }

    Concerned in(Improvement improvement) {
        return in(improvement, participants.has(improvement.improvementId(), user.id()));
    }

    /** @param participant whether the current user takes part, for whoever knows that already */
    Concerned in(Improvement improvement, boolean participant) {
        PersonId me = user.id();
        return new Concerned(
                me,
                me.equals(improvement.owner()),
                me.equals(improvement.asked()),
                me.equals(improvement.proposer()),
                participant,
                user.has(Role.COACH),
                improvement.phase() == ImprovementPhase.MERGED && ownsRoot(improvement, me));
    }

    private boolean ownsRoot(Improvement improvement, PersonId me) {
        return improvements
                .findById(merged.root(improvement.improvementId().ref()).number())
                .filter(it -> me.equals(it.owner()))
                .isPresent();
    }
}
