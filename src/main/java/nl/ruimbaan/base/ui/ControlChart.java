package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Tag;

/**
 * A chart drawn by {@code chart}: SVG whose texts are escaped there, and that no window keeps. On a narrow screen it scrolls
 * sideways; for the keyboard it is one stop, in which the arrows go from point to point: {@code frontend/base/rb-chart.js}.
 */
@Tag("rb-chart")
public class ControlChart extends ClientElement {

    public ControlChart(String svg) {
        super("base/rb-chart.js");
        getElement().getClassList().add("rb-chart-frame");
        getElement().setAttribute("role", "group");
        call("draw", svg);
    }
}
