package nl.ruimbaan.condition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.condition.ConditionDraft;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.draft.ui.DraftForm;
import nl.ruimbaan.draft.ui.DraftKeeper;
import nl.ruimbaan.people.Language;

/** The questions about a system condition, one under the other; only the first two need an answer. */
class ConditionForm extends Composite<Div> implements DraftForm<ConditionDraft> {

    private final TextField name = Fields.text("name", ConditionDraft.LONGEST_NAME);
    /** A combo box: a select that must be answered says so in a way that a screen reader does not expect of a button. */
    private final ComboBox<ConditionKind> kind = new ComboBox<>();

    private final TextArea purpose = Fields.area("purpose", ConditionDraft.LONGEST_PURPOSE);
    private final TextField since = Fields.text("since", ConditionDraft.LONGEST_SINCE);
    private final TextArea who = Fields.area("who", ConditionDraft.LONGEST_WHO);
    private final TextArea thinking = Fields.area("thinking", ConditionDraft.LONGEST_THINKING);
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private Language language = Language.NL;

    ConditionForm() {
        name.setRequiredIndicatorVisible(true);
        kind.setRequiredIndicatorVisible(true);
        Fields.choose(kind, List.of(ConditionKind.values()), it -> getTranslation(it.key()));
        kind.setManualValidation(true);
        getContent().addClassName("rb-form");
        question("name", name);
        question("kind", kind);
        question("purpose", purpose);
        question("thinking", thinking);
        question("since", since);
        question("who", who);
    }

    private void question(String of, Component field) {
        Fields.ask(field, of, "register.form." + of);
        fields.put(of, field);
        getContent().add(field);
    }

    @Override
    public void keptBy(DraftKeeper keeper) {
        keeper.watch("name", name);
        keeper.changesOf(kind);
        keeper.watch("purpose", purpose);
        keeper.watch("thinking", thinking);
        keeper.watch("since", since);
        keeper.watch("who", who);
    }

    @Override
    public void show(ConditionDraft draft) {
        language = draft.language();
        name.setValue(draft.name());
        kind.setValue(draft.kind());
        purpose.setValue(draft.purpose());
        since.setValue(draft.since());
        who.setValue(draft.who());
        thinking.setValue(draft.thinking());
    }

    /** What stands in the fields, also when it cannot be kept. */
    @Override
    public ConditionDraft read() {
        return new ConditionDraft(
                kind.getValue(),
                name.getValue(),
                purpose.getValue(),
                since.getValue(),
                who.getValue(),
                thinking.getValue(),
                language);
    }

    @Override
    public void reject(List<Refusal> refusals) {
        Fields.reject(fields, refusals);
    }
}
