package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasSuffix;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WordSearch;

/** How the fields of our forms are made: a plain question, a limit that one sees, an id, a message at the field. */
public final class Fields {

    private static final int PAUSE = 800;

    private Fields() {}

    /** One line of at most {@code limit} characters. The browser remembers no text of ours for whoever sits there next. */
    public static TextField text(String name, int limit) {
        var field = new TextField();
        field.setId("field-" + name);
        field.setAutocomplete(Autocomplete.OFF);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.setManualValidation(true);
        limit(field, limit);
        return field;
    }

    /** Several lines of at most {@code limit} characters. More can be typed, so that nothing pasted is cut, but not saved. */
    public static TextArea area(String name, int limit) {
        var field = new TextArea();
        field.setId("field-" + name);
        field.setAutocomplete(Autocomplete.OFF);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.setMinRows(limit > Limits.WORDS ? 6 : 3);
        field.setMaxRows(20);
        field.setManualValidation(true);
        limit(field, limit);
        return field;
    }

    /** Gives a field its id, its question ({@code key}) and its example answer ({@code key.help}). */
    public static void ask(Component field, String name, String key) {
        field.setId("field-" + name);
        if (field instanceof HasLabel labelled) {
            labelled.setLabel(UI.getCurrent().getTranslation(key));
        }
        if (field instanceof HasHelper helped) {
            helped.setHelperText(UI.getCurrent().getTranslation(key + ".help"));
        }
    }

    /** A choice that may stay open. */
    public static <T> void choose(Select<T> select, T[] choices, Function<T, String> word) {
        select.setItems(choices);
        select.setItemLabelGenerator(it -> it == null ? "" : word.apply(it));
        select.setEmptySelectionAllowed(true);
        // Both: what stays open has to be read out as well.
        select.setEmptySelectionCaption(UI.getCurrent().getTranslation("field.open"));
        select.setPlaceholder(UI.getCurrent().getTranslation("field.open"));
    }

    /** A choice from a list by name: all words of what is typed, in any order and however they are written. */
    public static <T> void choose(ComboBox<T> box, Collection<T> choices, ItemLabelGenerator<T> name) {
        box.setItemLabelGenerator(name);
        box.setItems((it, typed) -> WordSearch.of(typed).isIn(name.apply(it)), choices);
    }

    /** Shows each refusal at its field, opens what hides it, and puts the focus on the first; the rest is a notice. */
    public static void reject(Map<String, ? extends Component> fields, List<Refusal> refusals) {
        List<Refusal> elsewhere =
                refusals.stream().filter(it -> !fields.containsKey(it.field())).toList();
        fields.values().forEach(it -> {
            if (it instanceof WrittenField written) {
                written.judge();
            } else if (it instanceof HasValidation field) {
                field.setInvalid(false);
            }
        });
        refusals.forEach(refusal -> {
            if (fields.get(refusal.field()) instanceof HasValidation field && !isUnread(field)) {
                field.setErrorMessage(UI.getCurrent()
                        .getTranslation(refusal.key(), refusal.args().toArray()));
                field.setInvalid(true);
            }
        });
        refusals.stream()
                .filter(it -> fields.containsKey(it.field()))
                .findFirst()
                .map(it -> (Component) fields.get(it.field()))
                .ifPresent(Fields::bringForward);
        if (!elsewhere.isEmpty()) {
            Notices.refused(elsewhere);
        }
    }

    /** Such a field says so itself, in more detail. */
    private static boolean isUnread(Object field) {
        return field instanceof WrittenField written && written.unread("").isPresent();
    }

    private static void bringForward(Component field) {
        for (var around = field.getParent();
                around.isPresent();
                around = around.get().getParent()) {
            if (around.get() instanceof Details details) {
                details.setOpened(true);
            }
        }
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /**
     * The field says how many characters it holds and how many it may hold, and refuses none: what is pasted stays. Who does not
     * see the count hears once that it nears its end.
     */
    private static <F extends Component & HasValidation & HasSuffix & HasValue<?, String>> void limit(
            F field, int limit) {
        field.addAttachListener(
                it -> it.getUI().getPage().addJsModule("context://" + Assets.url("base/same-input.js")));
        var count = new Span();
        count.addClassName("rb-count");
        field.setSuffixComponent(count);
        NumberFormat number = NumberFormat.getIntegerInstance(UI.getCurrent().getLocale());
        count.setText("0 / " + number.format(limit));
        field.addValueChangeListener(change -> {
            int length = change.getValue().length();
            int near = limit - limit / 10;
            if (length >= near && length <= limit && change.getOldValue().length() < near) {
                Spoken.say("limit.near", limit - length);
            }
            count.setText(number.format(length) + " / " + number.format(limit));
            if (length > limit) {
                field.setErrorMessage(UI.getCurrent().getTranslation("refused.tooLong", limit, length));
            }
            field.setInvalid(length > limit);
        });
    }
}
