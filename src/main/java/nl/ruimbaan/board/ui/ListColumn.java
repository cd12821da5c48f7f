package nl.ruimbaan.board.ui;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ruimbaan.board.ListOrder;
import org.jspecify.annotations.Nullable;

/** What the list can show of an obstacle, in the order of the screen. No order is by the one who picked it up. */
enum ListColumn {
    NUMBER("4.75rem", 0, null),
    /** Always there: it leads to the obstacle. */
    TITLE("13rem", 3, ListOrder.TITLE),
    STATE("12.25rem", 0, null),
    TEAM("7rem", 1, null),
    KIND("10rem", 1, null),
    LEVEL("7rem", 0, null),
    REPORTED("8rem", 0, ListOrder.REPORTED),
    STILL("6.25rem", 0, ListOrder.STILL),
    OCCURRENCES("6rem", 0, ListOrder.OCCURRENCES),
    NEXT_STEP("13rem", 2, ListOrder.NEXT_STEP),
    OWNER("10rem", 1, null);

    /** Stands in an address as it is. */
    private static final String BETWEEN = ".";

    private static final Set<ListColumn> ALWAYS = Collections.unmodifiableSet(EnumSet.of(TITLE));
    private static final Set<ListColumn> UNLESS_CHOSEN =
            Collections.unmodifiableSet(EnumSet.of(NUMBER, TITLE, STATE, TEAM, STILL, OCCURRENCES, NEXT_STEP));

    private final String width;
    private final int grow;
    private final @Nullable ListOrder order;

    ListColumn(String width, int grow, @Nullable ListOrder order) {
        this.width = width;
        this.grow = grow;
        this.order = order;
    }

    /** Those that one can leave out. */
    static List<ListColumn> choices() {
        return Arrays.stream(values()).filter(it -> !ALWAYS.contains(it)).toList();
    }

    /** What an address asks for; the usual ones when it does not say. */
    static Set<ListColumn> of(@Nullable String parameter) {
        return parameter == null ? UNLESS_CHOSEN : chosen(named(parameter));
    }

    /** With what is always there. */
    static Set<ListColumn> chosen(Set<ListColumn> chosen) {
        Set<ListColumn> all = EnumSet.copyOf(ALWAYS);
        all.addAll(chosen);
        return Collections.unmodifiableSet(all);
    }

    /** What an address says of these; null when it need not say it. */
    static @Nullable String parameter(Set<ListColumn> columns) {
        return columns.equals(UNLESS_CHOSEN)
                ? null
                : choices().stream().filter(columns::contains).map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    String width() {
        return width;
    }

    int grow() {
        return grow;
    }

    /** The order that its heading gives the list. */
    @Nullable
    ListOrder order() {
        return order;
    }

    /** A number, that stands to the right. */
    boolean isNumber() {
        return this == STILL || this == OCCURRENCES;
    }

    String key() {
        return "obstacle.column." + name();
    }

    private static Set<ListColumn> named(String parameter) {
        List<String> names = List.of(parameter.split(Pattern.quote(BETWEEN)));
        return Arrays.stream(values())
                .filter(it -> names.contains(it.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ListColumn.class)));
    }
}
