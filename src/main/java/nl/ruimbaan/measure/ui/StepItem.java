package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasureStep;
import org.jspecify.annotations.Nullable;

/** One decision about new limits: where, by whom, why, and what it came from. */
class StepItem extends Composite<ListItem> {

    StepItem(MeasurePage page, MeasureStep step, MeasureDeeds actions) {
        String from = new MeasureWords(getLocale())
                .period(Objects.requireNonNull(page.text().rhythm()), step.period());
        String said = step.made() ? step.wanted() ? "wanted" : "unwanted" : "declined";
        var why = new Paragraph(step.why());
        why.addClassName("rb-text");
        getContent().add(new Paragraph(getTranslation("measure.steps." + said, from, step.by())), why);
        if (step.item() != null) {
            getContent().add(cause(step.item(), step.title()));
        }
        if (page.mayWrite() && !page.hidden()) {
            var back = new Button(
                    getTranslation("measure.verb.takeBack"),
                    click -> new StepDialogs(actions, step.point(), step.period()).takeBack());
            back.setId("back-" + step.point().value());
            back.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(back);
        }
    }

    /** Whoever may not see it reads its number, as in a text. */
    private Paragraph cause(ItemRef item, @Nullable String title) {
        String number = getTranslation("measure.steps.cause." + item.kind(), Long.toString(item.number()));
        var cause = new Paragraph(getTranslation("measure.steps.cause") + " ");
        cause.add(title == null ? new Span(number) : new Anchor(item.path(), number + " " + title));
        return cause;
    }
}
