package nl.ruimbaan.progress;

import java.time.Instant;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.base.Writes.Remembered;
import nl.ruimbaan.demand.DemandFigures;
import nl.ruimbaan.demand.FigureScope;
import nl.ruimbaan.improvement.BacklogFilter;
import nl.ruimbaan.improvement.ImprovementBacklog;
import nl.ruimbaan.improvement.ImprovementOutcomes;
import nl.ruimbaan.improvement.ImprovementPhase;

/** Reading: how far the improvements of the whole organisation or of a team are, and what came of them. */
@ApplicationService
public class ImprovementProgress {

    private static final int MOST_SCOPES = 100;

    private final Remembered<FigureScope, Improvements> known;

    ImprovementProgress(
            ImprovementBacklog backlog, ImprovementOutcomes outcomes, DemandFigures figures, Writes writes) {
        known = writes.remember(MOST_SCOPES, it -> read(it, backlog, outcomes, figures));
    }

    /** What came of them in the stretch; they are of all demand types. */
    public Improvements of(FigureScope scope) {
        return known.of(scope);
    }

    private static Improvements read(
            FigureScope scope, ImprovementBacklog backlog, ImprovementOutcomes outcomes, DemandFigures figures) {
        Instant since = figures.since(scope).atStartOfDay(Clock.ZONE).toInstant();
        return new Improvements(
                backlog.counts(BacklogFilter.ALL.of("", scope.team(), false)),
                outcomes.last(ImprovementPhase.DO, scope.team(), since, Improvements.NAMED),
                outcomes.last(ImprovementPhase.STOPPED, scope.team(), since, Improvements.NAMED));
    }
}
