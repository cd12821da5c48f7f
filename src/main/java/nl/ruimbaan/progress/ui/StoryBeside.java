package nl.ruimbaan.progress.ui;

import java.util.Optional;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.demand.FigureScope;
import nl.ruimbaan.progress.TakenAway;
import nl.ruimbaan.story.StoryCard;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.WallFilter;

/** Finds a customer's story to stand beside a figure. */
record StoryBeside(StoryWall stories, FigureScope scope) {

    /** The newest one of the same team and type of which the wall's filter of this name holds; none when there is none. */
    Optional<StoryCard> newest(String filter, String value) {
        var asked = new Address()
                .with(
                        WallFilter.TEAM,
                        scope.team() == null ? null : scope.team().value())
                .with(
                        WallFilter.DEMAND_TYPE,
                        scope.type() == null ? null : scope.type().value())
                .with(filter, value);
        return stories.first(WallFilter.of(asked.parameters()), 1).stream().findFirst();
    }

    /** The newest one that led to an obstacle of which this says that it is gone. */
    Optional<StoryCard> behind(TakenAway gone) {
        return stories.newestBehind(
                gone.last().stream().map(it -> it.obstacle().ref()).toList());
    }
}
