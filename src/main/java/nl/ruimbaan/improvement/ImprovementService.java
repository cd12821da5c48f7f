package nl.ruimbaan.improvement;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.publishing.TextToPublish;
import org.jspecify.annotations.Nullable;

/** Proposing improvements, and writing them. */
@ApplicationService
public class ImprovementService {

    private final VisibleImprovements improvements;
    private final ConcernedReader concerned;
    private final ImprovementOrigins origins;
    private final RankPositions positions;
    private final Publishing publishing;
    private final ImprovementRecorder recorder;

    ImprovementService(
            VisibleImprovements improvements,
            ConcernedReader concerned,
            ImprovementOrigins origins,
            RankPositions positions,
            Publishing publishing,
            ImprovementRecorder recorder) {
        this.improvements = improvements;
        this.concerned = concerned;
        this.origins = origins;
        this.positions = positions;
        this.publishing = publishing;
        this.recorder = recorder;
    }

    /**
     * Proposes an improvement, in the current user's name.
     *
     * @param from the obstacle or story that led to it, if one did
     */
    @Change
    public Outcome<ImprovementDraft> propose(ImprovementDraft draft, @Nullable ItemRef from) {
        return propose(draft, from, 0);
    }

    /** As {@link #propose(ImprovementDraft, ItemRef)}; the draft of this number, as which it was written, is no longer needed. */
    @Change
    public Outcome<ImprovementDraft> propose(ImprovementDraft draft, @Nullable ItemRef from, long writtenAs) {
        TextToPublish text = publishing.text(ItemKind.IMPROVEMENT, writtenAs, draft.texts(), draft.refusals());
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        if (from != null && origins.origin(from).isEmpty()) {
            return Outcome.refused(Refusal.because("improvement.refused.noOrigin"));
        }
        Improvement improvement = recorder.propose(draft, positions.atTheEnd(draft.team()));
        if (from != null) {
            origins.ledTo(from, improvement.improvementId());
        }
        text.first(improvement.improvementId().ref(), Set.of(improvement.proposer()));
        return recorder.written(improvement);
    }

    /** Writes it anew, from the version that the text was made from. */
    @Change
    public Outcome<ImprovementDraft> edit(ImprovementId id, int fromVersion, ImprovementDraft draft) {
        return improvements.find(id).map(it -> edit(it, fromVersion, draft)).orElseGet(Outcome.Gone::new);
    }

    private Outcome<ImprovementDraft> edit(Improvement improvement, int fromVersion, ImprovementDraft draft) {
        if (!concerned.in(improvement).mayWrite()) {
            return Outcome.refused(Refusal.because("improvement.refused.joinFirst"));
        }
        if (improvement.writtenAnywhereSince(fromVersion)) {
            return recorder.conflict(improvement);
        }
        TextToPublish text = publishing.text(ItemKind.IMPROVEMENT, improvement.id(), draft.texts(), draft.refusals());
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        if (!Objects.equals(improvement.team(), draft.team())) {
            // The team's order first, the row after it: the same way round as who ranks, so that nobody waits for ever.
            positions.putLast(improvement.improvementId(), draft.team());
        }
        text.anew(improvement.improvementId().ref());
        return recorder.edit(improvement, draft);
    }

    /** Port: a feature offers improvements to teams, which may propose them in their own words. */
    public interface Offered {

        /** The words to begin with; nothing when the current user cannot answer this offer. */
        Optional<ImprovementDraft> draft(long offer);

        /** The improvement that is offered. */
        Optional<ImprovementId> origin(long offer);

        /**
         * Answers the offer with a proposal of one's own.
         *
         * @param writtenAs the number of the draft as which it was written
         */
        Outcome<ImprovementDraft> adapt(long offer, ImprovementDraft draft, long writtenAs);
    }
}
