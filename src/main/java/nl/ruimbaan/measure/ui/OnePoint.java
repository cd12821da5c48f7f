package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.measure.Adding;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasurePoints;
import nl.ruimbaan.measure.PointsDraft;

/** One value that is typed, with above it how a value is made. */
class OnePoint extends Composite<Section> {

    private final MeasurePage page;
    private final MeasurePoints points;
    private final OnePointFields fields;
    private final Div questions = new Div();

    OnePoint(MeasurePage page, MeasurePoints points) {
        this.page = page;
        this.points = points;
        fields = new OnePointFields(page, this::add);
        getContent().setId("one");
        getContent().addClassName("rb-section");
        getContent().add(new H2(getTranslation("measure.points.one")));
        getContent().add(MeasureText.said(page.text().definition(), page.text()), fields, questions);
    }

    private void add(PointsDraft typed) {
        questions.removeAll();
        switch (points.add(page.id(), typed)) {
            case Adding.Added(var added, var replaced, var leftOut) -> {
                fields.clear();
                Notices.done("measure.points.added", added, replaced, leftOut);
            }
            case Adding.Open(var reading) -> {
                if (reading.twice() != null && !reading.twice().answered()) {
                    questions.add(new PointsQuestions(reading, page.text(), typed, this::add));
                }
                fields.reject(OpenPoint.refusals(reading));
            }
            case Adding.Refused(var refusals) -> fields.reject(refusals);
            case Adding.Gone() -> Notices.gone();
        }
    }
}
