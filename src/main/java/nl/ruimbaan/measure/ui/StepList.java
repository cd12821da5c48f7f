package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import nl.ruimbaan.measure.MeasurePage;

/** Where new limits start and why, and where somebody decided that they do not. */
class StepList extends Composite<Section> {

    StepList(MeasurePage page, MeasureDeeds actions) {
        getContent().setId("steps");
        getContent().addClassName("rb-section");
        getContent().setVisible(!page.steps().isEmpty());
        var list = new OrderedList();
        page.steps().forEach(it -> list.add(new StepItem(page, it, actions)));
        getContent().add(new H2(getTranslation("step.periods")), list);
    }
}
