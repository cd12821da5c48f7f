package nl.ruimbaan.improvement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.publishing.TextToPublish;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;

/** Proposing and writing improvements, moving them on, and taking part. */
@ApplicationService
public class ImprovementService {

    private final ImprovementRepository improvements;
    private final VisibleImprovements visible;
    private final ImprovementRecorder records;
    private final ImprovementOrigins origins;
    private final Participants participants;
    private final RankPositions positions;
    private final Publishing publishing;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    ImprovementService(
            ImprovementRepository improvements,
            VisibleImprovements visible,
            ImprovementRecorder records,
            ImprovementOrigins origins,
            Participants participants,
            RankPositions positions,
            Publishing publishing,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.improvements = improvements;
        this.visible = visible;
        this.records = records;
        this.origins = origins;
        this.participants = participants;
        this.positions = positions;
        this.publishing = publishing;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
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
        long rank = positions.atTheEnd(draft.team());
        var id = new ImprovementId(numbers.nextItem());
        Improvement improvement = improvements.saveAndFlush(new Improvement(id, user.id(), draft, rank, clock.now()));
        if (from != null) {
            origins.ledTo(from, id);
        }
        text.first(id.ref(), Set.of(user.id()));
        return records.written(improvement);
    }

    /** Writes it anew, from the version that the text was made from. */
    @Change
    public Outcome<ImprovementDraft> edit(ImprovementId id, int fromVersion, ImprovementDraft draft) {
        return visible.find(id).map(it -> edit(it, fromVersion, draft)).orElseGet(Outcome.Gone::new);
    }

    /** Moves it on, back, aside, or into other hands, seen from the version that the mover looked at. */
    @Change
    public Outcome<ImprovementDraft> move(ImprovementId id, int fromVersion, Move move) {
        return visible.find(id).map(it -> move(it, fromVersion, move)).orElseGet(Outcome.Gone::new);
    }

    /** The new owner says to have seen that it was handed over. */
    @Change
    public Outcome.OfAct<ImprovementDraft> acknowledge(ImprovementId id) {
        Improvement improvement = visible.find(id).orElse(null);
        if (improvement == null) {
            return new Outcome.Gone<>();
        }
        if (!user.id().equals(improvement.owner())) {
            return Outcome.refused(Refusal.because("improvement.refused.notYours"));
        }
        improvement.acknowledge();
        return records.moved(improvements.saveAndFlush(improvement));
    }

    /** The current user takes part. Joining twice changes nothing. */
    @Change
    public Outcome.OfAct<ImprovementDraft> join(ImprovementId id) {
        return visible.find(id)
                .map(it -> {
                    if (!participants.has(id, user.id())) {
                        participants.add(id, user.id(), clock.now());
                    }
                    return records.moved(it);
                })
                .orElseGet(Outcome.Gone::new);
    }

    /** The current user takes part no longer. */
    @Change
    public Outcome.OfAct<ImprovementDraft> leave(ImprovementId id) {
        return visible.find(id)
                .map(it -> {
                    participants.remove(id, user.id());
                    return records.moved(it);
                })
                .orElseGet(Outcome.Gone::new);
    }

    private Outcome<ImprovementDraft> edit(Improvement improvement, int fromVersion, ImprovementDraft draft) {
        if (!concerned(improvement).mayWrite()) {
            return Outcome.refused(Refusal.because("improvement.refused.joinFirst"));
        }
        if (improvement.writtenSince(fromVersion)) {
            return records.conflict(improvement);
        }
        TextToPublish text = publishing.text(ItemKind.IMPROVEMENT, improvement.id(), draft.texts(), draft.refusals());
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        if (!Objects.equals(improvement.team(), draft.team())) {
            // The team's order first, the row after it: the same way round as who ranks, so that nobody waits for ever.
            positions.putLast(improvement.improvementId(), draft.team());
        }
        improvement.edit(draft, user.id(), clock.now());
        Improvement kept = improvements.saveAndFlush(improvement);
        text.anew(kept.improvementId().ref());
        return records.written(kept);
    }

    private Outcome<ImprovementDraft> move(Improvement improvement, int fromVersion, Move move) {
        boolean writes = move instanceof Move.Plan;
        if (improvement.movedSince(fromVersion) || (writes && improvement.writtenSince(fromVersion))) {
            return records.conflict(improvement);
        }
        Concerned me = concerned(improvement);
        List<Refusal> refusals = publishing.refusals(
                ItemKind.IMPROVEMENT, improvement.id(), Texts.of((Record) move), improvement.refusals(move, me));
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        if (move instanceof Move.HandOver over && over.to() != null && !origins.isColleague(over.to())) {
            return Outcome.refused(Refusal.of("to", "improvement.asked.to"));
        }
        ImprovementPhase from = improvement.phase();
        PersonId ownerBefore = improvement.owner();
        improvement.move(move, me, clock.now());
        Improvement kept = improvements.saveAndFlush(improvement);
        records.keep(kept, move, from, ownerBefore);
        return writes ? records.written(kept) : records.moved(kept);
    }

    private Concerned concerned(Improvement improvement) {
        PersonId me = user.id();
        return new Concerned(
                me,
                me.equals(improvement.owner()),
                me.equals(improvement.proposer()),
                participants.has(improvement.improvementId(), me),
                user.has(Role.COACH));
    }
}
