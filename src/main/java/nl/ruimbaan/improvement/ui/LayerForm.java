package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.draft.ui.Questions;
import nl.ruimbaan.improvement.IcebergLayer;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.FieldFindings;

/** Where one layer of the iceberg is written. What is typed is kept in the tab. */
class LayerForm extends Composite<Div> {

    private final Questions questions;
    private final TextArea field;
    private final Button save;

    /**
     * @param text what stands there
     * @param keep keeps what is written
     * @param close closes the form: it is not wanted any more
     */
    LayerForm(
            ImprovementId improvement,
            IcebergLayer layer,
            String text,
            PrivacyService privacy,
            Consumer<String> keep,
            Runnable close) {
        questions = new Questions(
                "improvement-" + improvement.number() + "-layer-" + layer.field(),
                "improvement.layer.",
                new FieldFindings(privacy, improvement.ref()),
                layer.field());
        field = questions.area(layer.field(), Limits.LONG_TEXT);
        field.setValue(text);
        save = new Button(getTranslation("improvement.layer.save"), click -> keep.accept(field.getValue()));
        save.setId("save-" + layer.field());
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("cancel"), click -> {
            questions.forget();
            close.run();
        });
        cancel.setId("cancel-" + layer.field());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(save, cancel);
        actions.addClassName("rb-item-actions");
        getContent().addClassName("rb-iceberg-form");
        getContent().add(questions, actions);
    }

    void open() {
        questions.open();
    }

    /** Lets one try again. */
    void again() {
        save.setEnabled(true);
    }

    void reject(List<Refusal> refusals) {
        again();
        questions.reject(refusals);
    }

    /** In place of what was typed. */
    void put(String text) {
        field.setValue(text);
    }

    /** Kept: the tab forgets it. */
    void forget() {
        questions.forget();
    }
}
