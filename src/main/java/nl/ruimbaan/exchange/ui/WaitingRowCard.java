package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.base.ui.TabKeeper;
import nl.ruimbaan.exchange.StoryField;
import nl.ruimbaan.exchange.WaitingRow;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.FieldFindings;

/** One row that waits: its texts with what was found in them, to be masked or written anew, taken or left out. */
class WaitingRowCard extends Composite<Article> {

    private static final Map<String, Integer> LIMITS = Map.of(
            "words", Limits.WORDS,
            "title", Limits.TITLE,
            "happened", Limits.LONG_TEXT,
            "mattered", Limits.SHORT_TEXT);

    private final WaitingRow row;
    private final Map<String, TextArea> fields = new LinkedHashMap<>();
    private final Div questions = new Div();
    private final TabKeeper keeper;
    private final Button takeMasked = new Button();

    /** What can be done with the row. */
    interface Actions {
        void takeMasked(WaitingRowCard card);

        void take(WaitingRowCard card);

        void leaveOut(WaitingRowCard card);
    }

    WaitingRowCard(WaitingRow row, PrivacyService privacy, Actions actions) {
        this.row = row;
        var heading = new H2(getTranslation("exchange.waiting.row", row.fileName(), row.line()));
        heading.setId("waiting-" + row.id());
        getContent().addClassNames("rb-import-step", "rb-waiting-row");
        getContent().getElement().setAttribute("aria-labelledby", "waiting-" + row.id());
        questions.addClassName("rb-form");
        row.draft().texts().forEach((name, text) -> {
            if (!text.isBlank()) {
                question(name, text, new FieldFindings(privacy, row.ref()));
            }
        });
        keeper = new TabKeeper("waiting-" + row.id(), questions);
        fields.forEach(keeper::watch);
        addAttachListener(attach -> keeper.open());
        var take = new Button();
        var leaveOut = new Button();
        action(takeMasked, "takeMasked", () -> actions.takeMasked(this));
        takeMasked.addThemeVariants(ButtonVariant.PRIMARY);
        action(take, "take", () -> actions.take(this));
        action(leaveOut, "leaveOut", () -> actions.leaveOut(this));
        leaveOut.addThemeVariants(ButtonVariant.TERTIARY);
        var below = new Div(takeMasked, take, leaveOut, new RelativeTime(row.since(), getLocale()));
        below.addClassName("rb-item-actions");
        getContent().add(heading, keeper, below);
    }

    private void question(String name, String text, FieldFindings findings) {
        String id = name + "-" + row.id();
        TextArea field = Fields.area(id, Objects.requireNonNullElse(LIMITS.get(name), Limits.SHORT_TEXT));
        StoryField known = StoryField.ofComponent(name);
        field.setLabel(known == null ? name : getTranslation(known.key()));
        field.setValue(text);
        fields.put(name, field);
        questions.add(field, findings.below(id, field));
    }

    private void action(Button button, String name, Runnable act) {
        button.setId(name + "-" + row.id());
        button.setText(getTranslation("exchange.waiting." + name));
        button.setAriaLabel(button.getText() + ": " + getTranslation("exchange.line.nr", row.line()));
        button.addClickListener(click -> act.run());
    }

    WaitingRow row() {
        return row;
    }

    /** What stands in the fields, by field. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((name, field) -> texts.put(name, field.getValue()));
        return texts;
    }

    void reject(List<Refusal> refusals) {
        Fields.reject(Map.<String, Component>copyOf(fields), refusals);
    }

    /** Taken or left out: the tab forgets what was typed in it. */
    void forget() {
        keeper.forget();
    }

    /** Who works through the list with the keyboard goes on here. */
    void focus() {
        takeMasked.focus();
    }
}
