package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where the figures of a team would stand that is too small to have any. */
public class SmallTeamNote extends Composite<Paragraph> {

    public SmallTeamNote() {
        setId("small-team");
        getContent().setText(getTranslation("demand.overview.small"));
    }
}
