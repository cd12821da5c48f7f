package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.draft.ui.Questions;
import nl.ruimbaan.people.ManagerName;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** Which manager is asked. */
class ManagerField extends ComboBox<ManagerName> {

    private final List<ManagerName> offered;

    ManagerField(List<ManagerName> offered, ItemLabelGenerator<ManagerName> label) {
        this.offered = offered;
        Fields.choose(this, offered, label);
    }

    /** One of the questions, with words of its own below it. */
    void ask(Questions questions, String help) {
        questions.choice("to", this, ManagerField::text, this::kept);
        setHelperText(getTranslation("obstacle.ask.to." + help));
    }

    @Nullable
    PersonId chosen() {
        return getOptionalValue().map(ManagerName::id).orElse(null);
    }

    /** As which a tab keeps who was chosen. */
    private static String text(ManagerName manager) {
        return Long.toString(manager.id().value());
    }

    private @Nullable ManagerName kept(String text) {
        return offered.stream().filter(it -> text(it).equals(text)).findFirst().orElse(null);
    }
}
