package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import nl.ruimbaan.measure.MeasurePage;

/** Says why nobody sees the values of a team of so few people, and what becomes of those that are typed. */
class UnseenNote extends Composite<Paragraph> {

    UnseenNote(MeasurePage page) {
        getContent().setId("small-team");
        getContent()
                .setText(getTranslation("measure.small") + " " + getTranslation("measure.small.kept", page.count())
                        + (page.mayKeepPoints() ? " " + getTranslation("measure.small.replace") : ""));
    }
}
