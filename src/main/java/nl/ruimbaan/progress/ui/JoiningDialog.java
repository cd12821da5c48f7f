package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.KeptOpen;
import org.jspecify.annotations.Nullable;

/** Asks since when a team is in a phase. */
class JoiningDialog extends Dialog {

    JoiningDialog(String title, Function<@Nullable LocalDate, Act> begin) {
        setHeaderTitle(title);
        DateField since = DateField.happened();
        Fields.ask(since, "since", "progress.joining.day");
        since.show(new Clock().today());
        add(since);
        var save = new Button(getTranslation("progress.joining.save"), click -> {
            if (since.unread("since").isPresent()) {
                return;
            }
            Act act = begin.apply(since.day());
            Fields.reject(Map.of("since", since), act.refusals());
            if (act.isDone()) {
                close();
            }
        });
        save.setId("save-phase");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        KeptOpen.whileTyped(this, since);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), save);
    }
}
