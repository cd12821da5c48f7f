package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.KeptOpen;
import nl.ruimbaan.base.ui.TabKeeper;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.OccurrenceDraft;
import nl.ruimbaan.privacy.ui.FieldFindings;
import nl.ruimbaan.story.StoryChoices;
import nl.ruimbaan.story.StoryId;
import org.jspecify.annotations.Nullable;

/** This happened to me too: today, unless one says otherwise; what happened and in which story, if one wants to say. */
class OccurrenceDialog extends Dialog {

    /** Enter keeps the day alone; once there are words it begins a line, and Enter with Ctrl or Command keeps them. */
    static final String ENTER_ALONE = "event.key === 'Enter' && !event.isComposing && !event.repeat"
            + " && !event.shiftKey && !event.ctrlKey && !event.metaKey && element.value === ''";

    private final DateField on = DateField.happened();
    private final TextArea words = Fields.area("happened", Limits.WORDS);
    private final StoryBox story;
    private final Checkbox anonymous = new Checkbox();
    private final Button save = new Button(getTranslation("obstacle.happened.keep"));
    private final Button cancel = new Button(getTranslation("cancel"));
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Function<OccurrenceDraft, List<Refusal>> keep;
    private final TabKeeper keeper;

    /**
     * @param obstacle what is typed about it is kept in the tab: it outlives a session that ends
     * @param stories what one can choose from, by what one typed
     * @param hidesMe whether one told that story without a name: then one is not named here either, unless one wishes so
     * @param keep keeps it, and answers why it was refused, or nothing
     */
    OccurrenceDialog(
            ObstacleId obstacle,
            LocalDate today,
            FieldFindings findings,
            Function<String, List<StoryChoices.Choice>> stories,
            Predicate<StoryId> hidesMe,
            Function<OccurrenceDraft, List<Refusal>> keep) {
        this.keep = keep;
        story = new StoryBox(stories);
        setId("occurrence");
        setWidth("min(560px, 96vw)");
        setHeaderTitle(getTranslation("obstacle.happened"));
        on.show(today);
        var questions = new Div();
        questions.addClassName("rb-form");
        question(questions, "on", on);
        question(questions, "words", words);
        questions.add(findings.below("happened", words));
        question(questions, "story", story);
        question(questions, "anonymous", anonymous);
        stayUnnamed(hidesMe);
        keeper = new TabKeeper("occurrence-" + obstacle.number(), questions);
        keeper.watchWritten("on", on);
        keeper.watch("words", words);
        keeper.choose("anonymous", anonymous, it -> Boolean.toString(it), Boolean::valueOf);
        keeper.choose("story", story, StoryBox::text, story::find);
        add(keeper);
        buttons();
    }

    private void stayUnnamed(Predicate<StoryId> hidesMe) {
        String help = anonymous.getHelperText();
        story.addValueChangeListener(change -> {
            boolean hides =
                    change.getValue() != null && hidesMe.test(change.getValue().id());
            if (hides) {
                anonymous.setValue(true);
            }
            anonymous.setHelperText(hides ? getTranslation("obstacle.occurrence.anonymous.hidden") : help);
        });
    }

    /** Begins with what was said already. */
    OccurrenceDialog from(StoryChoices.@Nullable Choice of, String said, boolean nameless) {
        story.setValue(of);
        words.setValue(said);
        anonymous.setValue(nameless || anonymous.getValue());
        return this;
    }

    /** Asks first whether it is the same as what was reported there: both texts stand below each other. */
    OccurrenceDialog whenSameAs(String reported) {
        setHeaderTitle(getTranslation("obstacle.same"));
        save.setText(getTranslation("obstacle.same.yes"));
        cancel.setText(getTranslation("obstacle.same.no"));
        words.setLabel(getTranslation("obstacle.same.mine"));
        var there = new Div(new Span(getTranslation("obstacle.same.there")), new Paragraph(reported));
        there.setId("same-as");
        there.addClassName("rb-same");
        addComponentAsFirst(there);
        return this;
    }

    @Override
    public void open() {
        KeptOpen.whileTyped(this, on, words, story, anonymous);
        super.open();
        keeper.open();
        words.focus();
    }

    private void buttons() {
        save.setId("occurrence-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        words.getElement()
                .addEventListener("keydown", press -> {
                    words.clear();
                    save();
                })
                .setFilter(ENTER_ALONE)
                .preventDefault();
        // What was typed a moment ago comes along when the focus leaves the field.
        List.of(KeyModifier.CONTROL, KeyModifier.META)
                .forEach(held ->
                        save.addClickShortcut(Key.ENTER, held).listenOn(words).resetFocusOnActiveElement());
        cancel.addClickListener(click -> end());
        cancel.setId("occurrence-cancel");
        getFooter().add(cancel, save);
    }

    private void save() {
        StoryChoices.Choice chosen = story.getValue();
        List<Refusal> refusals = WrittenField.whenRead(
                fields,
                () -> keep.apply(new OccurrenceDraft(
                        on.day(), words.getValue(), chosen == null ? null : chosen.id(), anonymous.getValue())));
        save.setEnabled(true);
        if (refusals.isEmpty()) {
            end();
        } else {
            Fields.reject(fields, refusals);
        }
    }

    private void end() {
        keeper.forget();
        close();
    }

    private void question(Div column, String name, Component field) {
        Fields.ask(field, "occurrence-" + name, "obstacle.occurrence." + name);
        fields.put(name, field);
        column.add(field);
    }
}
