package nl.ruimbaan.progress;

import java.util.Optional;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.base.Writes.Remembered;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.step.BuiltInMeasure;
import nl.ruimbaan.step.FigureJudge;
import nl.ruimbaan.step.Judging;
import nl.ruimbaan.step.StepScope;
import org.springframework.stereotype.Component;

/** How long obstacles take, of the organisation and of each team; read once, until something is written. */
@Component
class LeadTimes {

    /** Three measures of so many teams. */
    private static final int MOST = 300;

    private final ObstacleFlow flow;
    private final FigureJudge judge;
    private final Remembered<StepScope, LeadTime> known;

    LeadTimes(ObstacleFlow flow, FigureJudge judge, Writes writes) {
        this.flow = flow;
        this.judge = judge;
        known = writes.remember(MOST, this::read);
    }

    LeadTime of(BuiltInMeasure measure, Optional<TeamId> team) {
        return known.of(new StepScope(measure, team.orElse(null), null));
    }

    private LeadTime read(StepScope scope) {
        Judging judging = judge.now().of(scope);
        return LeadTime.of(
                switch (scope.measure()) {
                    case PICKED_UP -> flow.untilPickedUp(scope.team(), judging.starts());
                    case REMOVED -> flow.untilRemoved(scope.team(), judging.starts());
                    case CONFIRMED -> flow.untilConfirmed(scope.team(), judging.starts());
                    case RIGHT_FIRST_TIME, FAILURE_SHARE, END_TO_END ->
                        throw new IllegalArgumentException(scope.measure() + " is not about obstacles");
                },
                judging);
    }
}
