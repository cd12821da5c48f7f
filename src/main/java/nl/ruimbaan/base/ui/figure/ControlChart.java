package nl.ruimbaan.base.ui.figure;

import com.vaadin.flow.component.Tag;
import java.util.Map;
import java.util.function.Supplier;
import nl.ruimbaan.base.ui.ClientElement;

/**
 * A chart, of any kind, drawn by {@code chart}: SVG whose texts are escaped there, and that no window keeps. On a narrow screen it scrolls
 * sideways; for the keyboard it is one stop, in which the arrows go from point to point: {@code frontend/base/rb-chart.js}.
 */
@Tag("rb-chart")
public class ControlChart extends ClientElement {

    /** @param drawing made when the chart comes into sight: most of a long page is not looked at */
    public ControlChart(Supplier<String> drawing) {
        super("base/rb-chart.js");
        getElement().getClassList().add("rb-chart-frame");
        getElement().setAttribute("role", "group");
        getElement().addEventListener("chart-near", near -> call("draw", drawing.get()));
    }

    /** Gives the reader the drawing as a picture, in the light colours whatever the screen has. */
    void save(Picture picture, String name) {
        call("save", Map.of("kind", picture.extension(), "name", name + "." + picture.extension()));
    }
}
