package nl.ruimbaan.progress;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.base.Writes.Remembered;
import nl.ruimbaan.demand.DemandFigures;
import nl.ruimbaan.demand.FigureScope;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.people.ShownTeams;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.step.BuiltInMeasure;

/** Reading: results of the whole organisation or of a team, the same for everyone. A team of fewer than five people has none. */
@ApplicationService
public class ProgressService {

    /** So many teams are remembered at a time, until something is written. */
    private static final int MOST_TEAMS = 100;

    private final ShownTeams teams;
    private final Remembered<Optional<TeamId>, Map<ObstacleState, Count>> obstacles;
    private final LeadTimes times;
    private final Remembered<FigureScope, TakenAway> takenAway;
    private final Remembered<FigureScope, CumulativeFlow> cumulative;

    ProgressService(
            ObstacleFlow flow,
            RoundReader rounds,
            DemandFigures figures,
            ShownTeams teams,
            LeadTimes times,
            Writes writes) {
        this.teams = teams;
        obstacles = writes.remember(MOST_TEAMS, it -> Collections.unmodifiableMap(flow.counts(it.orElse(null))));
        this.times = times;
        takenAway = writes.remember(MOST_TEAMS, it -> flow.takenAway(it.team(), figures.since(it)));
        cumulative = writes.remember(MOST_TEAMS, it -> rounds.flow(figures.since(it), it.team()));
    }

    /** How many obstacles stand where, in the whole organisation. */
    public Map<ObstacleState, Count> obstacles() {
        return obstacles.of(Optional.empty());
    }

    /** Calendar days from reported to picked up. */
    public LeadTime untilPickedUp(FigureScope scope) {
        return times.of(BuiltInMeasure.PICKED_UP, shown(scope));
    }

    /** Calendar days from reported to removed. */
    public LeadTime untilRemoved(FigureScope scope) {
        return times.of(BuiltInMeasure.REMOVED, shown(scope));
    }

    /** Calendar days from reported to confirmed by those who met it. */
    public LeadTime untilConfirmed(FigureScope scope) {
        return times.of(BuiltInMeasure.CONFIRMED, shown(scope));
    }

    /** What was taken away in the stretch. */
    public TakenAway takenAway(FigureScope scope) {
        shown(scope);
        return takenAway.of(scope);
    }

    /** Whether any obstacle runs, or was taken away in the stretch. */
    public boolean flows(FigureScope scope) {
        Map<ObstacleState, Count> now = obstacles.of(shown(scope));
        return takenAway.of(scope).count().value() > 0
                || now.entrySet().stream()
                        .anyMatch(it -> it.getKey().isOpen() && it.getValue().value() > 0);
    }

    /** How many stood at each stage, week by week; gone are those that went in the stretch. */
    public CumulativeFlow flow(FigureScope scope) {
        shown(scope);
        return cumulative.of(scope);
    }

    private Optional<TeamId> shown(FigureScope scope) {
        TeamId team = scope.team();
        if (team != null && !teams.shows(team)) {
            throw new IllegalArgumentException("figures of a team of fewer than five people were asked for");
        }
        return Optional.ofNullable(team);
    }
}
