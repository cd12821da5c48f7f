package nl.ruimbaan.story;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Which stories one wants to see, and in which order. It goes to and fro as the parameters of an address; what an address holds
 * that means nothing is passed over.
 *
 * @param text its words stand in title, words or what happened, in any order; empty for all
 * @param mine only those that the reader told
 * @param following only those that the reader follows
 * @param from told on this day or later, in the organisation's time
 * @param to told on this day or earlier
 * @param led only those that led to something
 * @param archived those in the archive, in place of those on the wall
 */
public record WallFilter(
        String text,
        @Nullable TeamId team,
        boolean mine,
        boolean following,
        @Nullable DemandTypeId demandType,
        @Nullable Demand demand,
        @Nullable RightFirstTime rightFirstTime,
        @Nullable Channel channel,
        @Nullable TagId tag,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean led,
        boolean archived,
        WallOrder order) {

    /** Longer texts are cut. */
    public static final int LONGEST_TEXT = 100;

    public static final String TEXT = "q";
    public static final String TEAM = "team";
    public static final String MINE = "mine";
    public static final String FOLLOWING = "following";
    public static final String DEMAND_TYPE = "type";
    public static final String DEMAND = "demand";
    public static final String RIGHT_FIRST_TIME = "right";
    public static final String CHANNEL = "channel";
    public static final String TAG = "tag";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String LED = "led";
    public static final String ARCHIVED = "archived";
    public static final String ORDER = "order";

    private static final String YES = "1";

    public static final WallFilter ALL = of(Map.of());

    /** What the parameters of an address ask for. */
    public static WallFilter of(Map<String, String> parameters) {
        String text = parameters.getOrDefault(TEXT, "").strip();
        WallOrder order = constant(WallOrder.class, parameters.get(ORDER));
        return new WallFilter(
                text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
                number(parameters.get(TEAM), TeamId::new),
                YES.equals(parameters.get(MINE)),
                YES.equals(parameters.get(FOLLOWING)),
                number(parameters.get(DEMAND_TYPE), DemandTypeId::new),
                constant(Demand.class, parameters.get(DEMAND)),
                constant(RightFirstTime.class, parameters.get(RIGHT_FIRST_TIME)),
                constant(Channel.class, parameters.get(CHANNEL)),
                number(parameters.get(TAG), TagId::new),
                day(parameters.get(FROM)),
                day(parameters.get(TO)),
                YES.equals(parameters.get(LED)),
                YES.equals(parameters.get(ARCHIVED)),
                order == null ? WallOrder.NEWEST : order);
    }

    /** The parameters of the address that asks for this. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = filters();
        if (order != WallOrder.NEWEST) {
            parameters.put(ORDER, order.name());
        }
        return parameters;
    }

    /** The parameters as they stand behind an address. */
    public String address() {
        return parameters().entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** What {@link #address()} wrote. */
    public static WallFilter ofAddress(String address) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : address.split("&")) {
            String[] parts = parameter.split("=", 2);
            parameters.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return of(parameters);
    }

    /** The parameters that leave stories out, in the order of the screen. */
    public Map<String, String> filters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, TEXT, text.isEmpty() ? null : text);
        put(parameters, TEAM, team == null ? null : team.value());
        put(parameters, MINE, mine ? YES : null);
        put(parameters, FOLLOWING, following ? YES : null);
        put(parameters, DEMAND_TYPE, demandType == null ? null : demandType.value());
        put(parameters, DEMAND, demand);
        put(parameters, RIGHT_FIRST_TIME, rightFirstTime);
        put(parameters, CHANNEL, channel);
        put(parameters, TAG, tag == null ? null : tag.value());
        put(parameters, FROM, from);
        put(parameters, TO, to);
        put(parameters, LED, led ? YES : null);
        put(parameters, ARCHIVED, archived ? YES : null);
        return parameters;
    }

    /** The same without one parameter. */
    public WallFilter without(String parameter) {
        Map<String, String> parameters = parameters();
        parameters.remove(parameter);
        return of(parameters);
    }

    /** Failure demand of one team: that is shown, never counted (rule 10 of the method). */
    public boolean isNotToBeCounted() {
        return team != null && demand == Demand.FAILURE;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static <T> @Nullable T number(@Nullable String value, Function<Long, T> id) {
        return value != null && value.matches("[0-9]{1,18}") ? id.apply(Long.parseLong(value)) : null;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
