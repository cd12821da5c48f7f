package nl.ruimbaan.step.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.step.FigureStep;
import nl.ruimbaan.step.StepScope;

/** What was decided about the limits of a figure: from when, by whom, why, and what was taken back. */
class FigureStepList extends Composite<Div> {

    private final StepDesk desk;
    private final boolean decides;

    FigureStepList(StepDesk desk, StepScope scope, boolean decides) {
        this.desk = desk;
        this.decides = decides;
        List<FigureStep> steps = desk.steps().of(scope);
        var list = new OrderedList();
        list.addClassName("rb-periods-list");
        steps.forEach(it -> list.add(item(it)));
        getContent().add(steps.isEmpty() ? new Paragraph(getTranslation("step.none")) : list);
    }

    private ListItem item(FigureStep step) {
        String from = Days.inWords(step.from(), getLocale());
        String said = step.made() ? step.wanted() ? "wanted" : "unwanted" : "declined";
        var item = new ListItem(new Paragraph(getTranslation("step.said." + said, from, step.by())), text(step.why()));
        if (step.item() != null) {
            item.add(new StepCause(step.item(), step.title()));
        }
        if (step.ended() != null) {
            item.add(
                    new Paragraph(getTranslation("step.ended", step.ended().by())),
                    text(step.ended().why()));
        } else if (decides) {
            item.add(back(step, from));
        }
        return item;
    }

    private Component text(String words) {
        var text = new Paragraph(words);
        text.addClassName("rb-text");
        return text;
    }

    private Button back(FigureStep step, String from) {
        var back = new Button(
                getTranslation("step.takeBack.short"),
                click -> new StepDialogs(Long.toString(step.id()), from, desk.findings())
                        .takeBack(why -> StepDesk.shown(desk.steps().takeBack(step.id(), why))));
        back.setId("back-" + step.id());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(getTranslation("step.takeBack", from));
        return back;
    }
}
