package nl.ruimbaan.improvement;

import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;

/** Keeps what the current user does with an improvement, now; open screens hear of it, and the door its outcome. */
@Component
class ImprovementRecorder {

    private final ImprovementRepository improvements;
    private final ImprovementCardReader cards;
    private final StepRecorder steps;
    private final Participants participants;
    private final Layers layers;
    private final Journal journal;
    private final PeopleService people;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    ImprovementRecorder(
            ImprovementRepository improvements,
            ImprovementCardReader cards,
            StepRecorder steps,
            Participants participants,
            Layers layers,
            Journal journal,
            PeopleService people,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.improvements = improvements;
        this.cards = cards;
        this.steps = steps;
        this.participants = participants;
        this.layers = layers;
        this.journal = journal;
        this.people = people;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** Who proposes it takes part. Its number is given; whoever asked for it goes on to say that it was {@link #written}. */
    Improvement propose(ImprovementDraft draft, long rank) {
        var id = new ImprovementId(numbers.nextItem());
        Improvement kept = improvements.saveAndFlush(new Improvement(id, user.id(), draft, rank, clock.now()));
        participants.add(id, user.id(), clock.now());
        layers.written(kept, IcebergLayer.changed(ImprovementDraft.empty(null, draft.language()), draft));
        return kept;
    }

    /** Its text is this one. */
    Outcome<ImprovementDraft> edit(Improvement improvement, ImprovementDraft draft) {
        Set<IcebergLayer> changed = IcebergLayer.changed(improvement.toDraft(), draft);
        improvement.edit(draft, user.id(), clock.now());
        Improvement kept = improvements.saveAndFlush(improvement);
        layers.written(kept, changed);
        return written(kept);
    }

    /** One layer of its iceberg is this; nothing happens when it says so already. */
    Outcome<ImprovementDraft> fill(Improvement improvement, IcebergLayer layer, String text) {
        if (layer.of(improvement.toDraft()).equals(text.strip())) {
            return new Outcome.Saved<>(improvement.improvementId().ref(), improvement.version());
        }
        improvement.fill(layer, text, user.id(), clock.now());
        Improvement kept = improvements.saveAndFlush(improvement);
        layers.written(kept, Set.of(layer));
        return written(kept);
    }

    /** It moves on; a plan writes its text as well. */
    Outcome<ImprovementDraft> move(Improvement improvement, Move move, Concerned me) {
        StoodBefore before = improvement.memo();
        long step = steps.next();
        improvement.move(move, me, step, clock.now());
        Improvement kept = improvements.saveAndFlush(improvement);
        steps.moved(kept, step, Deed.of(move, before.standing()), before);
        return move instanceof Move.Plan ? written(kept) : announced(kept);
    }

    /** Its last step, by the current user, is taken back: it stands as it stood. */
    Outcome.OfAct<ImprovementDraft> undo(Improvement improvement, long step, StoodBefore to) {
        StoodBefore from = improvement.memo();
        boolean writes =
                !from.hypothesis().equals(to.hypothesis()) || !from.howWeKnow().equals(to.howWeKnow());
        improvement.undo(to, user.id(), clock.now());
        Improvement kept = improvements.saveAndFlush(improvement);
        if (to.joins()) {
            participants.remove(kept.improvementId(), user.id());
        }
        steps.undone(kept, step, from);
        if (!writes) {
            return announced(kept);
        }
        written(kept);
        return new Outcome.Saved<>(kept.improvementId().ref(), kept.version());
    }

    /** Something else about it is new. */
    Outcome.OfAct<ImprovementDraft> changed(Improvement improvement) {
        return announced(improvements.saveAndFlush(improvement));
    }

    /** Its text is new. */
    Outcome<ImprovementDraft> written(Improvement kept) {
        ImprovementId id = kept.improvementId();
        return journal.stored(
                id.ref(), kept.version(), kept.activeBy().value(), kept.activeAt(), kept.toDraft(), cards.news(id));
    }

    /** A colleague was first. */
    Outcome<ImprovementDraft> conflict(Improvement current) {
        Map<PersonId, String> names = people.names(Set.of(current.activeBy()));
        String by = names.getOrDefault(current.activeBy(), "?");
        return new Outcome.Conflict<>(current.toDraft(), current.version(), by, current.activeAt());
    }

    /** What it holds is new. */
    void announce(ImprovementId id) {
        journal.changed(id.ref(), cards.news(id));
    }

    private Outcome.OfAct<ImprovementDraft> announced(Improvement kept) {
        ImprovementId id = kept.improvementId();
        journal.changed(id.ref(), cards.news(id));
        return new Outcome.Saved<>(id.ref(), kept.version());
    }
}
