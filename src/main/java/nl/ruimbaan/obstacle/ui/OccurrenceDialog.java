package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.KeptOpen;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.OccurrenceDraft;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.FieldFindings;
import nl.ruimbaan.story.StoryId;
import org.jspecify.annotations.Nullable;

/** This happened to me too: when, and what happened if one wants to say. */
class OccurrenceDialog extends Dialog {

    private final DatePicker on = new DatePicker();
    private final TextArea words = Fields.area("happened", Limits.WORDS);
    private final Checkbox anonymous = new Checkbox();
    private @Nullable StoryId story;
    private final Map<String, Component> fields = new LinkedHashMap<>();

    /**
     * @param keep keeps it, and answers why it was refused, or nothing
     */
    OccurrenceDialog(
            ObstacleId obstacle,
            LocalDate today,
            PrivacyService privacy,
            Function<OccurrenceDraft, List<Refusal>> keep) {
        setId("occurrence");
        setHeaderTitle(getTranslation("obstacle.happened"));
        Fields.localise(on);
        on.setValue(today);
        var questions = new Div();
        questions.addClassName("rb-form");
        question(questions, "on", on);
        question(questions, "words", words);
        questions.add(new FieldFindings(privacy, obstacle.ref()).below("happened", words));
        question(questions, "anonymous", anonymous);
        add(questions);
        var save = new Button(getTranslation("obstacle.happened.keep"), click -> save(keep));
        save.setId("occurrence-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("cancel"), click -> close());
        cancel.setId("occurrence-cancel");
        getFooter().add(cancel, save);
        KeptOpen.whileTyped(this, on, words, anonymous);
    }

    /** Begins with these words, and keeps it with the story in which it happened. */
    OccurrenceDialog from(@Nullable StoryId of, String said) {
        story = of;
        words.setValue(said);
        return this;
    }

    private void save(Function<OccurrenceDraft, List<Refusal>> keep) {
        List<Refusal> refusals =
                keep.apply(new OccurrenceDraft(on.getValue(), words.getValue(), story, anonymous.getValue()));
        if (refusals.isEmpty()) {
            close();
        } else {
            fields.values().forEach(it -> ((HasValidation) it).setInvalid(false));
            Fields.reject(fields, refusals);
        }
    }

    private void question(Div column, String name, Component field) {
        Fields.ask(field, "occurrence-" + name, "obstacle.occurrence." + name);
        fields.put(name, field);
        column.add(field);
    }
}
