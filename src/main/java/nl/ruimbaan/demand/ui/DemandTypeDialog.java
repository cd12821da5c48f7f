package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.KeptOpen;
import nl.ruimbaan.base.ui.TabKeeper;
import nl.ruimbaan.demand.DemandTypeDraft;
import nl.ruimbaan.demand.DemandTypeLine;
import org.jspecify.annotations.Nullable;

/** One demand type: what it is called, and what the customer wants with it. */
class DemandTypeDialog extends Dialog {

    private final TextField name = Fields.text("name", DemandTypeDraft.LONGEST_NAME);
    private final TextArea purpose = Fields.area("purpose", DemandTypeDraft.LONGEST_PURPOSE);
    private final TabKeeper keeper;
    private final Map<String, Component> fields = Map.of("name", name, "purpose", purpose);

    /**
     * @param line what is changed; null for a new one
     * @param save keeps it, or says why not
     */
    DemandTypeDialog(@Nullable DemandTypeLine line, Function<DemandTypeDraft, List<Refusal>> save) {
        String title = getTranslation(line == null ? "demand.add" : "demand.change");
        setHeaderTitle(title);
        Fields.ask(name, "name", "demand.name");
        Fields.ask(purpose, "purpose", "demand.purpose");
        if (line != null) {
            name.setValue(line.name());
            purpose.setValue(line.purpose());
        }
        var form = new Div(name, purpose);
        form.addClassName("rb-form");
        keeper = new TabKeeper("type-" + (line == null ? "new" : line.id().value()), form);
        keeper.watch("name", name);
        keeper.watch("purpose", purpose);
        add(keeper);
        var done = new Button(getTranslation("story.save"), click -> {
            List<Refusal> refusals = save.apply(new DemandTypeDraft(name.getValue(), purpose.getValue()));
            Fields.reject(fields, refusals);
            if (refusals.isEmpty()) {
                end();
            }
        });
        done.setId("save-type");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), click -> end()), done);
        KeptOpen.whileTyped(this, name, purpose);
    }

    @Override
    public void open() {
        super.open();
        keeper.open();
    }

    private void end() {
        keeper.forget();
        close();
    }
}
