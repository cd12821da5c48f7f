package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.tag.TagId;

/** The addresses of the story screens; the only place that spells their parameters. */
public final class StoryLinks {

    static final String ID = "id";
    static final String ONE = "stories/:id([0-9]{1,18})";

    private StoryLinks() {}

    /** The wall. */
    public static String wall() {
        return "stories";
    }

    /** The wall with the stories that have this tag. */
    static String wall(TagId tag) {
        return wall() + "?"
                + WallFilter.of(Map.of(WallFilter.TAG, Long.toString(tag.value())))
                        .address();
    }

    /** Where a new story is told. */
    public static String tell() {
        return "stories/new";
    }

    public static String page(StoryId id) {
        return id.ref().path();
    }

    static String versions(StoryId id) {
        return page(id) + "/versions";
    }

    static String edit(StoryId id) {
        return page(id) + "/edit";
    }

    static StoryId id(RouteParameters parameters) {
        return new StoryId(parameters.getLong(ID).orElseThrow());
    }

    static void goTo(Class<? extends Component> view, StoryId id) {
        UI.getCurrent().navigate(view, new RouteParameters(new RouteParam(ID, Long.toString(id.number()))));
    }
}
