package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandChange;
import nl.ruimbaan.demand.DemandCorrection;
import nl.ruimbaan.demand.DemandRow;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.demand.RightFirstTime;

/** How a demand should have been tallied, and what was corrected in it before. */
class DemandDialog extends Dialog {

    private final ComboBox<DemandTypeName> type = new ComboBox<>();
    private final RadioButtonGroup<Demand> judgement = new RadioButtonGroup<>();
    private final RadioButtonGroup<RightFirstTime> right = new RadioButtonGroup<>();
    private final DateField helped = DateField.happened();
    private final Map<String, Component> fields =
            Map.of("type", type, "judgement", judgement, "right", right, "helpedOn", helped);

    /** @param save keeps it, or says why not */
    DemandDialog(
            DemandRow row,
            List<DemandTypeName> types,
            List<DemandChange> changes,
            Function<DemandCorrection, List<Refusal>> save) {
        setHeaderTitle(getTranslation("demand.row.correct"));
        Fields.choose(type, types, DemandTypeName::name);
        type.setLabel(getTranslation("demand.log.type"));
        type.setClearButtonVisible(true);
        type.setPlaceholder(getTranslation("demand.row.noType"));
        ask(judgement, "judgement", Demand.values());
        ask(right, "right", RightFirstTime.values());
        helped.setLabel(getTranslation("demand.correct.helped"));
        helped.setHelperText(getTranslation("demand.correct.helped.help"));
        fields.forEach((name, field) -> field.setId("field-" + name));
        types.stream().filter(it -> it.is(row.type())).findFirst().ifPresent(type::setValue);
        judgement.setValue(row.judgement());
        right.setValue(row.right());
        helped.show(row.helpedOn());
        var form = new Div(type, judgement, right, helped);
        form.addClassName("rb-form");
        add(form, new DemandChanges(changes));
        var done = new Button(getTranslation("story.save"), click -> save(save));
        done.setId("save-demand");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), done);
    }

    private <E extends Enum<E>> void ask(RadioButtonGroup<E> group, String name, E[] answers) {
        group.setLabel(getTranslation("demand.log." + name));
        group.setItems(answers);
        group.setItemLabelGenerator(it -> getTranslation("demand.log." + name + "." + it.name()));
    }

    private void save(Function<DemandCorrection, List<Refusal>> save) {
        Map<String, String> unread = new HashMap<>();
        var correction = new DemandCorrection(
                type.getOptionalValue().map(DemandTypeName::id).orElse(null),
                judgement.getValue(),
                right.getValue(),
                helped.day("helpedOn", unread));
        List<Refusal> refusals = unread.isEmpty() ? save.apply(correction) : Refusal.unread(unread);
        Fields.reject(fields, refusals);
        if (refusals.isEmpty()) {
            close();
        }
    }
}
