package nl.ruimbaan.base;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the parameters of an address say, in the words that all screens share. What means nothing is passed over. */
public final class Address {

    private static final String YES = "1";
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Clock CLOCK = new Clock();

    private final Map<String, String> parameters;

    /** One that says nothing yet. */
    public Address() {
        this(Map.of());
    }

    public Address(Map<String, String> parameters) {
        this.parameters = new LinkedHashMap<>(parameters);
    }

    /** Of what is said more than once the first counts. */
    public static Address of(Map<String, List<String>> query) {
        var address = new Address();
        query.forEach((name, values) -> values.stream().limit(1).forEach(it -> address.parameters.put(name, it)));
        return address;
    }

    /** A text without blanks round it, cut when it is longer; empty when nothing is said. */
    public String text(String name, int longest) {
        String text = parameters.getOrDefault(name, "").strip();
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    /** One of these, by its name. */
    public <E extends Enum<E>> @Nullable E one(String name, Class<E> type) {
        String wanted = parameters.get(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(wanted)) {
                return constant;
            }
        }
        return null;
    }

    /** The id of what may or may not be there. */
    public <T> @Nullable T id(String name, LongFunction<T> id) {
        String digits = parameters.getOrDefault(name, "");
        return ID.matcher(digits).matches() ? id.apply(Long.parseLong(digits)) : null;
    }

    /** A whole number from one to the most. */
    public @Nullable Integer number(String name, int most) {
        String digits = parameters.getOrDefault(name, "");
        return NUMBER.matcher(digits).matches() && Integer.parseInt(digits) <= most ? Integer.valueOf(digits) : null;
    }

    /** Whether it is asked for. */
    public boolean flag(String name) {
        return YES.equals(parameters.get(name));
    }

    /** A day that has been, in all the ways in which a field takes it; without a year it is the last such day. */
    public @Nullable LocalDate day(String name) {
        String written = parameters.getOrDefault(name, "");
        return !written.isBlank()
                        && WrittenDate.in(WrittenDate.Order.DAY_FIRST, written, CLOCK.today(), WrittenDate.Lean.PAST)
                                instanceof WrittenDate.Read read
                ? read.day()
                : null;
    }

    /** Says this as well, unless it goes without saying: null, no text and false. */
    public Address with(String name, @Nullable Object value) {
        String said = switch (value) {
            case null -> "";
            case Boolean flag -> flag ? YES : "";
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
        if (!said.isEmpty()) {
            parameters.put(name, said);
        }
        return this;
    }

    /** What it says, in the order in which it was said. */
    public Map<String, String> parameters() {
        return parameters;
    }
}
