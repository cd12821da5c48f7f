package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeLine;

/** One demand type goes up in another: which one stays. */
class DemandTypeMerging extends Dialog {

    /** @param merge does it, or says why not */
    DemandTypeMerging(DemandTypeLine line, List<DemandTypeLine> others, Function<DemandTypeId, List<Refusal>> merge) {
        setHeaderTitle(getTranslation("demand.merge.title", line.name()));
        var into = new ComboBox<DemandTypeLine>();
        Fields.ask(into, "into", "demand.merge.into");
        Fields.choose(into, others, DemandTypeLine::name);
        into.setManualValidation(true);
        var form = new Div(new Paragraph(getTranslation("demand.merge.means", line.name(), line.stories())), into);
        form.addClassName("rb-form");
        add(form);
        var done = new Button(getTranslation("demand.merge"), click -> {
            List<Refusal> refusals = into.getOptionalValue()
                    .map(it -> merge.apply(it.id()))
                    .orElseGet(() -> List.of(Refusal.of("into", "demand.refused.noneChosen")));
            Fields.reject(Map.of("into", into), refusals);
            if (refusals.isEmpty()) {
                close();
            }
        });
        done.setId("save-merge");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), done);
    }
}
