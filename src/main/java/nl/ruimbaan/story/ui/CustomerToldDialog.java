package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.KeptOpen;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.TabKeeper;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.story.CustomerTold;
import nl.ruimbaan.story.StoryId;
import org.jspecify.annotations.Nullable;

/** Asks when the customer heard what came of a story, and how; what is typed is kept in the tab. */
class CustomerToldDialog extends Dialog {

    private final DateField on = DateField.happened();
    private final TextField how = Fields.text("how", CustomerTold.LONGEST);
    private final Map<String, Component> fields = Map.of("on", on, "how", how);
    private final LocalDate today;
    private final Function<CustomerTold, List<Refusal>> tell;
    private final Runnable changed;
    private final TabKeeper keeper;

    /**
     * @param told what was said of it before
     * @param tell keeps it
     * @param changed done when it was kept
     */
    CustomerToldDialog(
            StoryId story,
            @Nullable CustomerTold told,
            LocalDate today,
            Function<CustomerTold, List<Refusal>> tell,
            Runnable changed) {
        this.today = today;
        this.tell = tell;
        this.changed = changed;
        setHeaderTitle(getTranslation("story.customerTold.do"));
        setId("customer-told-dialog");
        questions(told);
        keeper = new TabKeeper("told-" + story.number(), new Div(on, how));
        keeper.watchWritten("on", on);
        keeper.watch("how", how);
        add(keeper);
        buttons();
        KeptOpen.whileTyped(this, on, how);
    }

    private void questions(@Nullable CustomerTold told) {
        on.setLabel(getTranslation("story.customerTold.when"));
        on.setId("field-on");
        on.show(told == null ? today : told.on());
        how.setLabel(getTranslation("story.customerTold.how"));
        how.setHelperText(getTranslation("story.customerTold.how.help"));
        how.setValue(told == null ? "" : told.how());
        how.setWidthFull();
    }

    private void buttons() {
        var save = new Button(getTranslation("story.customerTold.save"), click -> answer());
        save.setId("customer-told-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("cancel"), click -> end());
        getFooter().add(cancel, save);
    }

    /** Shows each refusal at its field, and lets one try again. */
    private void answer() {
        List<Refusal> refusals = WrittenField.whenRead(
                fields,
                () -> tell.apply(new CustomerTold(
                        Objects.requireNonNullElse(on.day(), today),
                        how.getValue().strip())));
        if (refusals.isEmpty()) {
            end();
            Notices.done("story.customerTold.saved");
            changed.run();
        } else {
            Fields.reject(fields, refusals);
        }
    }

    private void end() {
        keeper.forget();
        close();
    }

    /** Shows it, with what was typed here before a session ended. */
    void ask() {
        open();
        keeper.open();
    }
}
