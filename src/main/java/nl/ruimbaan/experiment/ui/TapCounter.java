package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.ruimbaan.base.ui.Spoken;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.experiment.ExperimentEntry;
import nl.ruimbaan.experiment.ExperimentId;

/** The big button that counts a customer demand, and the one that takes the last tap back. */
class TapCounter extends Composite<Div> {

    private final ExperimentId id;
    private final ExperimentTapping tapping;
    private final Runnable changed;
    private final RadioButtonGroup<RightFirstTime> right = new RadioButtonGroup<>();
    private final Button back;
    /** The name of the last tap here; empty when it was taken back, or when there was none. */
    private String last = "";

    /** @param changed done after each tap */
    TapCounter(ExperimentEntry entry, ExperimentTapping tapping, Runnable changed) {
        id = entry.id();
        this.tapping = tapping;
        this.changed = changed;
        right.setLabel(getTranslation("experiment.tap.right"));
        right.setId("right-" + id.value());
        right.setItems(RightFirstTime.values());
        right.setItemLabelGenerator(it -> getTranslation(it.key()));
        right.setValue(RightFirstTime.NOT_YET);
        var tap = new Button(getTranslation("experiment.tap"), click -> tap());
        tap.setId("tap-" + id.value());
        tap.addThemeVariants(ButtonVariant.PRIMARY);
        tap.addClassName("rb-experiment-tap");
        back = new Button(getTranslation("experiment.tap.back"), click -> takeBack());
        back.setId("tap-back-" + id.value());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setEnabled(false);
        var buttons = new Div(tap, back);
        buttons.addClassName("rb-item-actions");
        getContent().addClassName("rb-experiment-counter");
        getContent().add(right, buttons);
    }

    private void tap() {
        last = tapping.tap(id, right.getValue());
        right.setValue(RightFirstTime.NOT_YET);
        back.setEnabled(!last.isEmpty());
        if (!last.isEmpty()) {
            Spoken.say("experiment.tap.done");
        }
        changed.run();
    }

    private void takeBack() {
        if (tapping.takeBack(id, last)) {
            last = "";
            back.setEnabled(false);
            Spoken.say("experiment.tap.undone");
        }
        changed.run();
    }
}
