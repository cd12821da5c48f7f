package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasureStep;
import nl.ruimbaan.step.ui.StepCause;

/** One decision about new limits: where, by whom, why, and what it came from. */
class StepItem extends Composite<ListItem> {

    StepItem(MeasurePage page, MeasureStep step, MeasureDeeds actions) {
        String from = new MeasureWords(getLocale())
                .period(Objects.requireNonNull(page.text().rhythm()), step.period());
        String said = step.made() ? step.wanted() ? "wanted" : "unwanted" : "declined";
        var words = new Paragraph(step.why());
        words.addClassName("rb-text");
        getContent().add(new Paragraph(getTranslation("step.said." + said, from, step.by())), words);
        if (step.item() != null) {
            getContent().add(new StepCause(step.item(), step.title()));
        }
        if (page.mayWrite() && !page.hidden()) {
            var back = new Button(
                    getTranslation("step.takeBack.short"),
                    click -> actions.about(step.point(), step.period())
                            .takeBack(why -> actions.steps().takeBack(page.id(), step.point(), why)));
            back.setId("back-" + step.point().value());
            back.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(back);
        }
    }
}
