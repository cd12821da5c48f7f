package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Supplier;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.KeptOpen;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.privacy.ui.FieldFindings;

/** A few short questions before something is done; what is typed outlives a session that ends. */
public class AskDialog extends Dialog {

    private final Questions questions;

    /**
     * @param key tells these answers from others in the same tab
     * @param words before the name of a question, the key of its words
     * @param optional the names of those that need not be answered
     */
    public AskDialog(String title, String key, String words, FieldFindings findings, String... optional) {
        questions = new Questions(key, words, findings, optional);
        setId("ask");
        setHeaderTitle(title);
        setWidth("min(560px, 96vw)");
        add(questions);
    }

    /** What it asks. */
    public Questions questions() {
        return questions;
    }

    /**
     * The buttons below it.
     *
     * @param send the key of what the button says
     * @param does does it; what is refused is said at its question
     * @param typed the dialog stays open while these hold something else than now
     */
    public void sends(String send, Supplier<Act> does, HasValue<?, ?>... typed) {
        var save = new Button(getTranslation(send), click -> {
            List<Refusal> refusals = questions.whenRead(() -> does.get().refusals());
            if (refusals.isEmpty()) {
                end();
                Notices.done("ask.kept");
            } else {
                questions.reject(refusals);
            }
        });
        save.setId("ask-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("cancel"), click -> end());
        cancel.setId("ask-cancel");
        getFooter().add(cancel, save);
        KeptOpen.whileTyped(this, typed);
    }

    @Override
    public void open() {
        super.open();
        questions.open();
    }

    private void end() {
        questions.forget();
        close();
    }
}
