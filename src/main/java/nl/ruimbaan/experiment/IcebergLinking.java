package nl.ruimbaan.experiment;

import java.util.List;
import java.util.function.Function;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.IcebergLayer;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.security.CurrentUser;

/** Linking a layer of the iceberg to what shows it: by anyone, as anyone fills it. */
@ApplicationService
public class IcebergLinking {

    /** More say nothing about one pattern or one structure. */
    public static final int MOST = 6;

    private final ImprovementPages improvements;
    private final LinkTargetReader targets;
    private final LinkedTargets linked;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    IcebergLinking(
            ImprovementPages improvements,
            LinkTargetReader targets,
            LinkedTargets linked,
            Journal journal,
            CurrentUser user,
            Clock clock) {
        this.improvements = improvements;
        this.targets = targets;
        this.linked = linked;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    /** To what its layers are linked; what is hidden is left out. */
    public List<LayerLink> of(ImprovementId id) {
        return improvements.standing(id).map(it -> linked.of(id)).orElse(List.of());
    }

    /** What a layer can be linked to that has these words in its name. */
    public List<LinkTarget> offered(IcebergLayer layer, String typed, int offset, int limit) {
        return LinkKind.of(layer).isEmpty() ? List.of() : targets.offered(layer, typed, offset, limit);
    }

    /** Its layer is linked to this; once more is no change. */
    @Change
    public Act link(ImprovementId id, LinkKind kind, long target) {
        return act(id, kind, target, it -> add(id, it));
    }

    /** It is linked to this no longer. */
    @Change
    public Act unlink(ImprovementId id, LinkKind kind, long target) {
        return act(id, kind, target, it -> {
            linked.remove(id, it);
            return Act.done();
        });
    }

    private Act act(ImprovementId id, LinkKind kind, long target, Function<LinkTarget, Act> change) {
        if (improvements.standing(id).isEmpty()) {
            return Act.gone();
        }
        Act act = targets.find(kind, target)
                .map(change)
                .orElseGet(() -> Act.refused(Refusal.of("link", "experiment.refused.noTarget")));
        if (act.isDone()) {
            journal.changed(id.ref(), new LayerLinked(id));
        }
        return act;
    }

    private Act add(ImprovementId id, LinkTarget target) {
        List<LinkTarget> there = linked.of(id).stream()
                .map(LayerLink::target)
                .filter(it -> it.kind().layer() == target.kind().layer())
                .toList();
        if (there.contains(target)) {
            return Act.done();
        }
        if (there.size() >= MOST) {
            return Act.refused(Refusal.of("link", "experiment.refused.tooManyLinks", MOST));
        }
        linked.add(id, target, user.id(), clock.now());
        return Act.done();
    }
}
