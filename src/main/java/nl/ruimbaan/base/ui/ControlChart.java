package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A chart drawn by {@code chart}: SVG whose texts are escaped there. On a narrow screen it scrolls sideways. */
@Tag("div")
public class ControlChart extends Component {

    public ControlChart(String svg) {
        getElement().getClassList().add("rb-chart-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setProperty("innerHTML", svg);
    }
}
