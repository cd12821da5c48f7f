package nl.ruimbaan.support;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import nl.ruimbaan.base.ui.WhenNear;
import nl.ruimbaan.base.ui.figure.ControlChart;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.people.ManagerName;
import org.jspecify.annotations.Nullable;

/** A colleague at a screen. */
public final class Colleague extends AtScreen<Colleague> {

    public Colleague(BrowserlessUIContext window) {
        super(window);
    }

    /** Fills in by the keyboard: what is typed is kept. */
    public Colleague types(String field, String words) {
        window().activate();
        switch (component("field-" + field)) {
            case TextField line -> window().test(line).setValue(words);
            case Component area -> window().test((TextArea) area).setValue(words);
        }
        window().roundTrip();
        return this;
    }

    /** Clicks what bears no id of its own, by what is read out of it. */
    public Colleague clicksNamed(String name) {
        window().activate();
        Button named = window().find(Button.class).all().stream()
                .filter(it -> name.equals(it.getAriaLabel().orElse(it.getText())))
                .findFirst()
                .orElseThrow();
        window().test(named).click();
        window().roundTrip();
        return this;
    }

    @SuppressWarnings("unchecked")
    public Colleague choosesManager(String name) {
        window().activate();
        var to = (ComboBox<ManagerName>) component("field-to");
        to.setValue(to.getListDataView()
                .getItems()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow());
        return this;
    }

    /** Asks the board for a move, by the card's button or, with a column, by dropping it there. */
    public Colleague moves(ObstacleId id, @Nullable String column) {
        return movesCard(id.number(), column);
    }

    /** Scrolls down the page, whose further parts then are made. */
    public Colleague scrollsDown() {
        window().activate();
        window().find(WhenNear.class).all().forEach(WhenNear::show);
        return this;
    }

    /** Scrolls down to each chart, which then is drawn. */
    public Colleague looksAtCharts() {
        scrollsDown();
        window().find(ControlChart.class).all().forEach(chart -> {
            var frame = chart.getElement();
            frame.getNode()
                    .getFeature(ElementListenerMap.class)
                    .fireEvent(new DomEvent(frame, "chart-near", JacksonUtils.createObjectNode()));
        });
        return this;
    }

    /** The state that the way shows as the present one. */
    public String state() {
        window().activate();
        window().roundTrip();
        var here = window().find(Component.class)
                .withAttribute("aria-current", "step")
                .single()
                .getElement();
        return here.hasAttribute("data-state")
                ? here.getAttribute("data-state")
                : here.getChild(0).getAttribute("data-state");
    }
}
