package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.exchange.WaitingRow;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.FieldFindings;
import nl.ruimbaan.story.StoryDraft;

/** One row under a coach's eyes: its texts, what was found in them, and what becomes of it. */
class WaitingRowPanel extends Composite<Section> {

    private static final Map<String, Integer> LIMITS = Map.of(
            "words", Limits.WORDS,
            "title", Limits.TITLE,
            "happened", Limits.LONG_TEXT,
            "mattered", Limits.SHORT_TEXT);

    private final WaitingRow row;
    private final Map<String, TextArea> texts = new LinkedHashMap<>();

    /** What one does with it; each answers why not, or nothing. */
    interface Does {
        List<Refusal> mask(WaitingRow row);

        List<Refusal> take(WaitingRow row, StoryDraft story);

        List<Refusal> leaveOut(WaitingRow row);
    }

    WaitingRowPanel(WaitingRow row, PrivacyService privacy, Does does) {
        this.row = row;
        var findings = new FieldFindings(privacy, new ItemRef(ItemKind.STORY, 0));
        getContent().addClassName("rb-import-step");
        getContent().setId("row-" + row.id());
        getContent().add(new H2(getTranslation("exchange.waiting.row", row.fileName(), row.line())));
        var form = new Div();
        form.addClassName("rb-form");
        row.story().texts().forEach((name, text) -> {
            if (LIMITS.containsKey(name) && !text.isBlank()) {
                TextArea field = Fields.area(name + "-" + row.id(), LIMITS.get(name));
                field.setLabel(getTranslation("exchange.field." + name.toUpperCase(Locale.ROOT)));
                field.setMinRows(1);
                field.setValue(text);
                texts.put(name, field);
                form.add(field, findings.below(name + "-" + row.id(), field));
            }
        });
        var actions = new Div(
                button(
                        "mask",
                        ButtonVariant.PRIMARY,
                        it -> does.mask(new WaitingRow(row.id(), row.fileName(), row.line(), it))),
                button("take", ButtonVariant.TERTIARY, it -> does.take(row, it)),
                button("leaveOut", ButtonVariant.TERTIARY, it -> does.leaveOut(row)));
        actions.addClassName("rb-item-actions");
        getContent().add(form, actions);
    }

    private Button button(String what, ButtonVariant variant, Function<StoryDraft, List<Refusal>> does) {
        var button = new Button(getTranslation("exchange.waiting." + what), click -> answer(does.apply(written())));
        button.setId(what + "-" + row.id());
        button.addThemeVariants(variant);
        return button;
    }

    /** The row's story with the texts as they stand here. */
    private StoryDraft written() {
        Map<String, String> now = new LinkedHashMap<>(row.story().texts());
        texts.forEach((name, field) -> now.put(name, field.getValue()));
        return row.story().withTexts(now);
    }

    private void answer(List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            getContent().getElement().removeFromParent();
        } else {
            Map<String, Component> fields = new LinkedHashMap<>(texts);
            Fields.reject(fields, refusals);
        }
    }
}
