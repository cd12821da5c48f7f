package nl.ruimbaan.progress.ui;

import java.util.Optional;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.demand.FigureScope;
import nl.ruimbaan.progress.TakenAway;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.thread.ThreadService;

/** Finds a customer's story to stand beside a figure. */
record StoryBeside(StoryWall stories, ThreadService thread, FigureScope scope) {

    /** The newest one of the same team and type of which the wall's filter of this name holds; none when there is none. */
    Optional<BesideStory> newest(String filter, String value) {
        var asked = new Address()
                .with(
                        WallFilter.TEAM,
                        scope.team() == null ? null : scope.team().value())
                .with(
                        WallFilter.DEMAND_TYPE,
                        scope.type() == null ? null : scope.type().value())
                .with(filter, value);
        return stories.first(WallFilter.of(asked.parameters()), 1).stream()
                .findFirst()
                .map(BesideStory::of);
    }

    /** The story on the thread of an obstacle that is gone; none when nobody told one. */
    Optional<BesideStory> behind(TakenAway gone) {
        return gone.last().stream()
                .flatMap(it -> thread.thread(it.obstacle().ref()).stream())
                .map(it -> it.item().ref())
                .filter(it -> it.kind() == ItemKind.STORY)
                .findFirst()
                .flatMap(it -> stories.page(new StoryId(it.number())))
                .map(BesideStory::of);
    }
}
