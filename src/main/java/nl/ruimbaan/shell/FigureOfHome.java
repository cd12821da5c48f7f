package nl.ruimbaan.shell;

import nl.ruimbaan.demand.DemandFigures;
import nl.ruimbaan.demand.DemandTally;
import nl.ruimbaan.demand.FigureScope;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * The one figure that home shows: how often customers were helped right first time. Of the reader's team when figures of it may be
 * shown and say something, else of the whole organisation.
 *
 * @param scope of which it is
 * @param why it is not of the reader's team, where that has to be said
 */
record FigureOfHome(FigureScope scope, DemandTally tally, Why why) {

    /** Why the figure is of the whole organisation. */
    enum Why {
        NO_TEAM,
        ITS_TEAM,
        SMALL,
        FEW
    }

    static FigureOfHome of(DemandFigures figures, @Nullable TeamId team) {
        if (team == null) {
            return whole(figures, Why.NO_TEAM);
        }
        var own = new FigureScope(team, null, FigureScope.ALL.stretch(), FigureScope.ALL.rhythm());
        if (!figures.shows(own)) {
            return whole(figures, Why.SMALL);
        }
        DemandTally tally = figures.together(own);
        return tally.answered() < DemandFigures.ENOUGH
                ? whole(figures, Why.FEW)
                : new FigureOfHome(own, tally, Why.ITS_TEAM);
    }

    private static FigureOfHome whole(DemandFigures figures, Why why) {
        return new FigureOfHome(FigureScope.ALL, figures.together(FigureScope.ALL), why);
    }

    /** Whether it says something. */
    boolean isEnough() {
        return tally.answered() >= DemandFigures.ENOUGH;
    }
}
