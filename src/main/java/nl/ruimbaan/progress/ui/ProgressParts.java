package nl.ruimbaan.progress.ui;

import java.util.List;
import nl.ruimbaan.demand.DemandFigures;
import nl.ruimbaan.demand.FigureScope;
import nl.ruimbaan.demand.ui.DemandShareFigure;
import nl.ruimbaan.demand.ui.DemandTimesFigure;
import nl.ruimbaan.people.JoiningService;
import nl.ruimbaan.progress.ImprovementProgress;
import nl.ruimbaan.progress.ProgressService;
import nl.ruimbaan.progress.TakenAway;
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

    ProgressParts(
            DemandFigures figures,
            ProgressService progress,
            ImprovementProgress improvements,
            JoiningService joining,
            StoryWall stories) {
        this.figures = figures;
        this.progress = progress;
        this.improvements = improvements;
        this.joining = joining;
        this.stories = stories;
    }

    boolean shows(FigureScope scope) {
        return figures.shows(scope);
    }

    Headlines headlines(FigureScope scope) {
        return new Headlines(figures, progress, scope);
    }

    WithStory rightFirstTime(FigureScope scope) {
        return new WithStory(
                new DemandShareFigure("right", () -> figures.shares(scope).rightFirstTime()),
                new StoryBeside(stories, scope).newest(WallFilter.RIGHT_FIRST_TIME, "YES"));
    }

    WithStory times(FigureScope scope) {
        return new WithStory(
                new DemandTimesFigure(() -> figures.times(scope)),
                new StoryBeside(stories, scope).newest(WallFilter.RIGHT_FIRST_TIME, "NO"));
    }

    WithStory takenAway(FigureScope scope) {
        TakenAway gone = progress.takenAway(scope);
        return new WithStory(
                new TakenAwaySection(gone, figures.since(scope)), new StoryBeside(stories, scope).behind(gone));
    }

    DemandShareFigure failure(FigureScope scope) {
        return new DemandShareFigure("failure", () -> figures.shares(scope).failure());
    }

    ObstaclesByState obstaclesNow() {
        return new ObstaclesByState(progress.obstacles());
    }

    FlowSection flow(FigureScope scope) {
        return new FlowSection(figures.since(scope), progress.flows(scope), () -> progress.flow(scope));
    }

    List<LeadTimeSection> leadTimes(FigureScope scope) {
        return List.of(
                new LeadTimeSection("pickedUp", () -> progress.untilPickedUp(scope)),
                new LeadTimeSection("removed", () -> progress.untilRemoved(scope)),
                new LeadTimeSection("confirmed", () -> progress.untilConfirmed(scope)));
    }

    JoiningSection joining() {
        return new JoiningSection(joining);
    }

    ImprovementsSection improvements(FigureScope scope) {
        return new ImprovementsSection(improvements.of(scope), figures.since(scope));
    }
}
