package nl.ruimbaan.progress.ui;

import static nl.ruimbaan.step.BuiltInMeasure.CONFIRMED;
import static nl.ruimbaan.step.BuiltInMeasure.END_TO_END;
import static nl.ruimbaan.step.BuiltInMeasure.FAILURE_SHARE;
import static nl.ruimbaan.step.BuiltInMeasure.PICKED_UP;
import static nl.ruimbaan.step.BuiltInMeasure.REMOVED;
import static nl.ruimbaan.step.BuiltInMeasure.RIGHT_FIRST_TIME;

import nl.ruimbaan.demand.DemandFigures;
import nl.ruimbaan.demand.FigureScope;
import nl.ruimbaan.demand.ui.DemandShareFigure;
import nl.ruimbaan.demand.ui.DemandTimesFigure;
import nl.ruimbaan.people.JoiningService;
import nl.ruimbaan.progress.ImprovementProgress;
import nl.ruimbaan.progress.ProgressService;
import nl.ruimbaan.progress.TakenAway;
import nl.ruimbaan.step.BuiltInMeasure;
import nl.ruimbaan.step.StepScope;
import nl.ruimbaan.step.ui.StepDesk;
import nl.ruimbaan.step.ui.StepsBelow;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.WallFilter;
import org.springframework.stereotype.Component;

/** What progress and its report are made of, each part for a scope. */
@Component
class ProgressParts {

    private final DemandFigures figures;
    private final ProgressService progress;
    private final ImprovementProgress improvements;
    private final JoiningService joining;
    private final StoryWall stories;
    private final StepDesk desk;

    ProgressParts(
            DemandFigures figures,
            ProgressService progress,
            ImprovementProgress improvements,
            JoiningService joining,
            StoryWall stories,
            StepDesk desk) {
        this.figures = figures;
        this.progress = progress;
        this.improvements = improvements;
        this.joining = joining;
        this.stories = stories;
        this.desk = desk;
    }

    boolean shows(FigureScope scope) {
        return figures.shows(scope);
    }

    Headlines headlines(FigureScope scope) {
        return new Headlines(figures, progress, scope);
    }

    WithStory rightFirstTime(FigureScope scope) {
        return new WithStory(
                new DemandShareFigure(
                        "right", () -> figures.shares(scope).rightFirstTime(), desk.below(scope.of(RIGHT_FIRST_TIME))),
                new StoryBeside(stories, scope).newest(WallFilter.RIGHT_FIRST_TIME, "YES"));
    }

    WithStory times(FigureScope scope) {
        return new WithStory(
                new DemandTimesFigure(() -> figures.times(scope), desk.below(scope.of(END_TO_END))),
                new StoryBeside(stories, scope).newest(WallFilter.RIGHT_FIRST_TIME, "NO"));
    }

    WithStory takenAway(FigureScope scope) {
        TakenAway gone = progress.takenAway(scope);
        return new WithStory(
                new TakenAwaySection(gone, figures.since(scope)), new StoryBeside(stories, scope).behind(gone));
    }

    DemandShareFigure failure(FigureScope scope) {
        return new DemandShareFigure(
                "failure", () -> figures.shares(scope).failure(), desk.below(scope.of(FAILURE_SHARE)));
    }

    ObstaclesByState obstaclesNow() {
        return new ObstaclesByState(progress.obstacles());
    }

    FlowSection flow(FigureScope scope) {
        return new FlowSection(figures.since(scope), progress.flows(scope), () -> progress.flow(scope));
    }

    LeadTimeSection pickedUp(FigureScope scope) {
        return new LeadTimeSection("pickedUp", () -> progress.untilPickedUp(scope), below(PICKED_UP, scope));
    }

    LeadTimeSection removed(FigureScope scope) {
        return new LeadTimeSection("removed", () -> progress.untilRemoved(scope), below(REMOVED, scope));
    }

    LeadTimeSection confirmed(FigureScope scope) {
        return new LeadTimeSection("confirmed", () -> progress.untilConfirmed(scope), below(CONFIRMED, scope));
    }

    /** Of obstacles there are no types of demands. */
    private StepsBelow below(BuiltInMeasure measure, FigureScope scope) {
        return desk.below(new StepScope(measure, scope.team(), null));
    }

    JoiningSection joining() {
        return new JoiningSection(joining);
    }

    ImprovementsSection improvements(FigureScope scope) {
        return new ImprovementsSection(improvements.of(scope), figures.since(scope));
    }
}
