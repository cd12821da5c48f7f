package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenNumber;
import nl.ruimbaan.base.WrittenNumber.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A whole number, written as people write it. It is a field of text: a browser's own field of numbers drops signs while one types, so that
 * <em>3 à 4</em> became 34.
 */
public final class WholeNumberField extends TextField implements WrittenField {

    private final Unit unit;
    private final int least;
    private final int most;

    public WholeNumberField(Unit unit, int least, int most) {
        this.unit = unit;
        this.least = least;
        this.most = most;
        setManualValidation(true);
        addClassName("rb-number");
        addValueChangeListener(change -> judge());
    }

    /** What is written; null when nothing is. Whoever asks has seen to it that it can be read. */
    public @Nullable Integer number() {
        return switch (written()) {
            case null -> null;
            case WrittenNumber.Read(int number) -> number;
            case WrittenNumber.Unreadable unreadable ->
                throw new IllegalStateException("not read: " + unreadable.key());
        };
    }

    /** What is written; null when nothing is, or when it cannot be read: then it goes into {@code unread}, by this name. */
    public @Nullable Integer number(String name, Map<String, String> unread) {
        if (unread(name).isPresent()) {
            unread.put(name, getValue());
            return null;
        }
        return number();
    }

    public void show(@Nullable Integer number) {
        setValue(number == null ? "" : number.toString());
    }

    @Override
    public Optional<Refusal> unread(String name) {
        return written() instanceof WrittenNumber.Unreadable unreadable
                ? Optional.of(unreadable.at(name))
                : Optional.empty();
    }

    @Override
    public void judge() {
        Optional<Refusal> refusal = unread("").or(this::outOfRange);
        refusal.ifPresent(
                it -> setErrorMessage(getTranslation(it.key(), it.args().toArray())));
        setInvalid(refusal.isPresent());
    }

    private Optional<Refusal> outOfRange() {
        Integer number = number();
        return number != null && (number < least || number > most)
                ? Optional.of(Refusal.because("refused.range", least, most))
                : Optional.empty();
    }

    private @Nullable WrittenNumber written() {
        return getValue().isBlank() ? null : WrittenNumber.of(getValue(), unit);
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        getElement().executeJs("this.inputElement.inputMode = 'numeric'");
    }
}
