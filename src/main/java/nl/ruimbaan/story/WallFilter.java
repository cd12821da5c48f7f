package nl.ruimbaan.story;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.demand.Channel;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.tag.TagId;
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

    public static final WallFilter ALL = of(Map.of());

    /** What the parameters of an address ask for. */
    public static WallFilter of(Map<String, String> parameters) {
        var asked = new Address(parameters);
        return new WallFilter(
                asked.text(TEXT, LONGEST_TEXT),
                asked.id(TEAM, TeamId::new),
                asked.flag(MINE),
                asked.flag(FOLLOWING),
                asked.id(DEMAND_TYPE, DemandTypeId::new),
                asked.one(DEMAND, Demand.class),
                asked.one(RIGHT_FIRST_TIME, RightFirstTime.class),
                asked.one(CHANNEL, Channel.class),
                asked.id(TAG, TagId::new),
                asked.day(FROM),
                asked.day(TO),
                asked.flag(LED),
                asked.flag(ARCHIVED),
                Objects.requireNonNullElse(asked.one(ORDER, WallOrder.class), WallOrder.NEWEST));
    }

    /** The parameters of the address that asks for this. */
    public Map<String, String> parameters() {
        return new Address(filters())
                .with(ORDER, order == WallOrder.NEWEST ? null : order)
                .parameters();
    }

    /** The parameters as they stand behind an address. */
    public String address() {
        return parameters().entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The parameters that leave stories out, in the order of the screen. */
    public Map<String, String> filters() {
        return new Address()
                .with(TEXT, text)
                .with(TEAM, team == null ? null : team.value())
                .with(MINE, mine)
                .with(FOLLOWING, following)
                .with(DEMAND_TYPE, demandType == null ? null : demandType.value())
                .with(DEMAND, demand)
                .with(RIGHT_FIRST_TIME, rightFirstTime)
                .with(CHANNEL, channel)
                .with(TAG, tag == null ? null : tag.value())
                .with(FROM, from)
                .with(TO, to)
                .with(LED, led)
                .with(ARCHIVED, archived)
                .parameters();
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
}
