package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.story.StoryId;

/** The addresses of the obstacle screens; the only place that spells their parameters. */
public final class ObstacleLinks {

    static final String ID = "id";
    static final String ONE = "obstacles/:id([0-9]{1,18})";
    static final String STORY = "story";

    private ObstacleLinks() {}

    /** The board. */
    public static String board() {
        return "obstacles";
    }

    /** The same obstacles as a list. */
    public static String list() {
        return board() + "/list";
    }

    /** Where an obstacle is reported. */
    public static String report() {
        return "obstacles/new";
    }

    /** Where an obstacle is reported that stood in the way in this story. */
    public static String report(StoryId story) {
        return report() + "?" + STORY + "=" + story.number();
    }

    public static String page(ObstacleId id) {
        return id.ref().path();
    }

    static String edit(ObstacleId id) {
        return page(id) + "/edit";
    }

    static ObstacleId id(RouteParameters parameters) {
        return new ObstacleId(parameters.getLong(ID).orElseThrow());
    }

    public static void goTo(String path) {
        UI.getCurrent().navigate(path);
    }
}
