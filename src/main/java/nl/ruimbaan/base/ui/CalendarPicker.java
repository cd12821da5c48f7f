package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Vaadin's date picker, of which the server reads every text: the browser itself takes only what it would write. It does not open while one
 * types, because an open calendar changes what was typed.
 */
final class CalendarPicker extends DatePicker {

    private static final String TEXT = "_inputElementValue";

    /** The connector's own reading takes <em>1-2-026</em> for a day in the year 26. */
    private static final String READ_ONLY_OWN_FORM = """
            const {formatDate, parseDate} = this.i18n;
            this.i18n = {...this.i18n, parseDate: text => {
              const day = parseDate(text);
              return day && formatDate(day) === text ? day : undefined;
            }};""";

    /** Later than what the picker itself still has to show; it learns that this text is known already. */
    private static final String SHOW_TEXT = """
            setTimeout(() => {
              this._inputElementValue = $0;
              this.__committedUnparsableValue = $0;
            });""";

    private final DateTimeFormatter format;
    private String unread = "";

    CalendarPicker() {
        Locale locale = UI.getCurrent().getLocale();
        String pattern = getTranslation("field.date.pattern");
        format = DateTimeFormatter.ofPattern(pattern, locale);
        setLocale(locale);
        setI18n(words(locale, pattern));
        setManualValidation(true);
        setAutoOpen(false);
    }

    /** Told of every text that somebody typed or chose. */
    void onWritten(Consumer<String> does) {
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                does.accept(text(change.getValue()));
            }
        });
        getElement().addEventListener("unparsable-change", event -> does.accept(text(null)));
    }

    private String text(@Nullable LocalDate chosen) {
        String text = getElement().getProperty(TEXT, "");
        return text.isBlank() && chosen != null ? shown(chosen) : text;
    }

    /**
     * @param day the day that the text means, or none
     * @param text shown as it is when it means no day
     * @param typed whether it stands in the browser already
     */
    void show(@Nullable LocalDate day, String text, boolean typed) {
        boolean differs = !typed || !Objects.equals(day, getValue());
        unread = day == null ? text : "";
        if (differs) {
            setValue(day);
            showUnread();
        }
    }

    private void showUnread() {
        if (getValue() == null && isAttached()) {
            getElement().executeJs(SHOW_TEXT, unread);
        }
    }

    String shown(LocalDate day) {
        return format.format(day);
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        // After what the picker itself sends on being attached.
        attachEvent.getUI().beforeClientResponse(this, attached -> {
            getElement().executeJs(READ_ONLY_OWN_FORM);
            if (!unread.isEmpty()) {
                showUnread();
            }
        });
    }

    private static DatePickerI18n words(Locale locale, String pattern) {
        return new DatePickerI18n()
                .setDateFormat(pattern)
                .setFirstDayOfWeek(1)
                .setWeekdays(weekdays(locale, TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(weekdays(locale, TextStyle.SHORT_STANDALONE))
                .setMonthNames(Stream.of(Month.values())
                        .map(it -> it.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setToday(UI.getCurrent().getTranslation("field.today"))
                .setCancel(UI.getCurrent().getTranslation("cancel"));
    }

    /** From Sunday. */
    private static List<String> weekdays(Locale locale, TextStyle style) {
        return IntStream.rangeClosed(0, 6)
                .mapToObj(it -> DayOfWeek.SUNDAY.plus(it).getDisplayName(style, locale))
                .toList();
    }
}
