package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasurePoint;
import nl.ruimbaan.step.ui.StepDialogs;

/** A run began here: do new limits start? The product asks, and a person decides. */
class StepProposal extends Composite<Section> {

    StepProposal(MeasurePage page, MeasurePoint first, MeasureDeeds actions) {
        StepDialogs dialogs = actions.about(first.id(), first.period());
        var make = new Button(
                getTranslation("step.make.short"),
                click -> dialogs.make(draft -> actions.steps().make(page.id(), first.id(), draft)));
        make.setId("make-step");
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var decline = new Button(
                getTranslation("step.decline.short"),
                click -> dialogs.decline(why -> actions.steps().decline(page.id(), first.id(), why)));
        decline.setId("decline-step");
        var buttons = new Div(make, decline);
        buttons.addClassName("rb-item-actions");
        String from = new MeasureWords(getLocale())
                .period(Objects.requireNonNull(page.text().rhythm()), first.period());
        getContent().setId("proposal");
        getContent().addClassName("rb-section");
        getContent()
                .add(
                        new H2(getTranslation("step.proposal")),
                        new Paragraph(getTranslation("step.proposal.why", from)),
                        buttons);
    }
}
