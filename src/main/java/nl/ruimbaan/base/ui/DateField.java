package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.shared.HasClearButton;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenDate;
import nl.ruimbaan.base.WrittenDate.Lean;
import org.jspecify.annotations.Nullable;

/**
 * A day, written as people write it or chosen from a calendar; the day comes before the month. What can be read is shown as our dates are.
 */
public final class DateField extends AbstractCompositeField<CalendarPicker, DateField, String>
        implements WrittenField,
                HasLabel,
                HasHelper,
                HasAriaLabel,
                HasClearButton,
                HasValidationProperties,
                Focusable<DateField> {

    private static final Clock CLOCK = new Clock();

    private final Lean lean;
    private boolean upToToday;

    private DateField(Lean lean) {
        super("");
        this.lean = lean;
        getContent().onWritten(this::written);
        getContent().setPlaceholder(getTranslation("field.date.example." + lean));
    }

    /** For a day that has been: without a year it is the last such day. */
    public static DateField past() {
        return new DateField(Lean.PAST);
    }

    /** For something that happened: at the latest today. */
    public static DateField happened() {
        DateField field = past();
        field.upToToday = true;
        field.getContent().setMax(CLOCK.today());
        return field;
    }

    /** For a day to come: without a year it is the next such day. */
    public static DateField coming() {
        return new DateField(Lean.COMING);
    }

    @Override
    protected CalendarPicker initContent() {
        return new CalendarPicker();
    }

    /** The day that is written; null when nothing is. Whoever asks has seen to it that it can be read. */
    public @Nullable LocalDate day() {
        if (getValue().isBlank()) {
            return null;
        }
        return read(getValue()).orElseThrow(() -> new IllegalStateException("no day: " + getId().orElse("")));
    }

    /** The day that is written; null when nothing is, or when it cannot be read: then it goes into {@code unread}, by this name. */
    public @Nullable LocalDate day(String name, Map<String, String> unread) {
        if (unread(name).isPresent()) {
            unread.put(name, getValue());
            return null;
        }
        return day();
    }

    public void show(@Nullable LocalDate day) {
        setValue(day == null ? "" : getContent().shown(day));
    }

    /** Shows the text: as our dates are when it can be read, else as it is. */
    @Override
    public void setValue(String text) {
        super.setValue(shown(text));
        judge();
    }

    @Override
    protected void setPresentationValue(String text) {
        getContent().show(read(text).orElse(null), text, false);
    }

    /** Somebody typed this, or chose it. */
    private void written(String text) {
        String shown = shown(text);
        getContent().show(read(text).orElse(null), shown, true);
        setModelValue(shown, true);
        judge();
    }

    @Override
    public Optional<Refusal> unread(String name) {
        return !getValue().isBlank() && in(getValue()) instanceof WrittenDate.Unreadable unreadable
                ? Optional.of(unreadable.at(name))
                : Optional.empty();
    }

    @Override
    public void judge() {
        Optional<Refusal> refusal = unread("").or(this::tooLate);
        refusal.ifPresent(
                it -> setErrorMessage(getTranslation(it.key(), it.args().toArray())));
        setInvalid(refusal.isPresent());
    }

    private Optional<Refusal> tooLate() {
        LocalDate day = day();
        return upToToday && day != null && day.isAfter(CLOCK.today())
                ? Optional.of(Refusal.because("refused.future"))
                : Optional.empty();
    }

    private String shown(String text) {
        return read(text).map(getContent()::shown).orElse(text.strip());
    }

    private Optional<LocalDate> read(String text) {
        return !text.isBlank() && in(text) instanceof WrittenDate.Read read
                ? Optional.of(read.day())
                : Optional.empty();
    }

    private WrittenDate in(String text) {
        return WrittenDate.in(WrittenDate.Order.DAY_FIRST, text, CLOCK.today(), lean);
    }
}
