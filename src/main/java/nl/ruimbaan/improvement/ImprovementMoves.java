package nl.ruimbaan.improvement;

import java.util.List;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.security.Accounts;
import nl.ruimbaan.security.PersonId;

/** Moving improvements on, back, aside, or into other hands. */
@ApplicationService
public class ImprovementMoves {

    private final VisibleImprovements improvements;
    private final ConcernedReader concerned;
    private final Publishing publishing;
    private final Accounts accounts;
    private final ImprovementRecorder recorder;

    ImprovementMoves(
            VisibleImprovements improvements,
            ConcernedReader concerned,
            Publishing publishing,
            Accounts accounts,
            ImprovementRecorder recorder) {
        this.improvements = improvements;
        this.concerned = concerned;
        this.publishing = publishing;
        this.accounts = accounts;
        this.recorder = recorder;
    }

    /** Moves it, seen from the version that the mover looked at. */
    @Change
    public Outcome<ImprovementDraft> move(ImprovementId id, int fromVersion, Move move) {
        return improvements.find(id).map(it -> move(it, fromVersion, move)).orElseGet(Outcome.Gone::new);
    }

    private Outcome<ImprovementDraft> move(Improvement improvement, int fromVersion, Move move) {
        boolean writes = move instanceof Move.Plan;
        if (improvement.movedSince(fromVersion) || (writes && improvement.writtenSince(fromVersion))) {
            return recorder.conflict(improvement);
        }
        Concerned me = concerned.in(improvement);
        List<Refusal> refusals = publishing.refusals(
                ItemKind.IMPROVEMENT, improvement.id(), Texts.of((Record) move), improvement.refusals(move, me));
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        if (move instanceof Move.HandOver over && over.to() != null && !isColleague(over.to())) {
            return Outcome.refused(Refusal.of("to", "improvement.asked.to"));
        }
        return recorder.move(improvement, move, me);
    }

    /** Whether it is someone who works here now. */
    private boolean isColleague(PersonId person) {
        return accounts.account(person).filter(it -> !it.disabled()).isPresent();
    }
}
