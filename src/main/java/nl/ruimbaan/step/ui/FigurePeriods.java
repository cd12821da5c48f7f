package nl.ruimbaan.step.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.figure.Unfolding;
import nl.ruimbaan.step.StepScope;
import nl.ruimbaan.step.SteppedFigure;
import org.jspecify.annotations.Nullable;

/** Where new limits start in a figure and why; a coach is asked about a run, and can start them. */
class FigurePeriods extends Composite<Div> {

    private final StepDesk desk;
    private final StepScope scope;
    private final boolean decides;

    FigurePeriods(StepDesk desk, StepScope scope, SteppedFigure<?> figure, boolean decides) {
        this.desk = desk;
        this.scope = scope;
        this.decides = decides;
        getContent().addClassName("rb-periods");
        getContent().setId("periods-" + scope.measure());
        if (decides) {
            figure.proposed().ifPresent(this::propose);
        }
        getContent().add(unfolding());
    }

    private void propose(LocalDate first) {
        var why = new Paragraph(getTranslation("step.proposal.why", said(first)));
        why.setId("proposal-" + scope.measure());
        var decline = new Button(
                getTranslation("step.decline.short"),
                click -> dialogs(first)
                        .decline(reason -> StepDesk.shown(desk.steps().decline(scope, first, reason))));
        decline.setId("decline-" + scope.measure());
        var buttons = new Div(begin("make-" + scope.measure(), first), decline);
        buttons.addClassName("rb-item-actions");
        getContent().add(why, buttons);
    }

    /** Read when it is opened: most are not. */
    private Unfolding unfolding() {
        var all = new Unfolding(getTranslation("step.periods"), () -> {
            var periods = new Div(new FigureStepList(desk, scope, decides));
            if (decides) {
                periods.add(begin("begin-" + scope.measure(), null));
            }
            return periods;
        });
        all.setId("steps-" + scope.measure());
        return all;
    }

    private Button begin(String id, @Nullable LocalDate proposed) {
        var begin = new Button(
                getTranslation("step.make.short"),
                click -> dialogs(proposed)
                        .make(
                                proposed,
                                (from, draft) -> StepDesk.shown(desk.steps().make(scope, from, draft))));
        begin.setId(id);
        begin.addThemeVariants(ButtonVariant.TERTIARY);
        return begin;
    }

    private StepDialogs dialogs(@Nullable LocalDate day) {
        return new StepDialogs(
                scope + "-" + day, day == null ? getTranslation("step.someDay") : said(day), desk.findings());
    }

    private String said(LocalDate day) {
        return Days.inWords(day, getLocale());
    }
}
