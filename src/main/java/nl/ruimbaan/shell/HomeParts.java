package nl.ruimbaan.shell;

import java.util.List;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.demand.DemandFigures;
import nl.ruimbaan.experiment.RunningExperiment;
import nl.ruimbaan.experiment.RunningExperiments;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.progress.GoneLately;
import nl.ruimbaan.story.StoryCard;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.WallFilter;
import org.springframework.stereotype.Component;

/** What is new, as the parts of home ask for it when somebody comes near. */
@Component
class HomeParts {

    private static final int QUOTES = 2;
    private static final int FEW = 4;

    private final StoryWall stories;
    private final GoneLately gone;
    private final RunningExperiments running;
    private final DemandFigures figures;
    private final PeopleService people;

    HomeParts(
            StoryWall stories,
            GoneLately gone,
            RunningExperiments running,
            DemandFigures figures,
            PeopleService people) {
        this.stories = stories;
        this.gone = gone;
        this.running = running;
        this.figures = figures;
        this.people = people;
    }

    Slice<GoneLately.Gone> gone() {
        return gone.first(FEW);
    }

    Slice<RunningExperiment> running() {
        return running.first(FEW);
    }

    List<StoryCard> quotes() {
        return stories.first(WallFilter.ALL, QUOTES);
    }

    HomeFigure figure(String title) {
        FigureOfHome figure = FigureOfHome.of(figures, people.myTeam());
        return new HomeFigure(title, figure, figures.since(figure.scope()));
    }
}
