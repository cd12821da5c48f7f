package nl.ruimbaan.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.search.Matches;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.tag.TagId;
import org.jspecify.annotations.Nullable;

/**
 * The part of a statement that a filter asks for. Both databases walk an index, the newest first, and stop at the end of the
 * page; which stories have the words is known from the search.
 */
final class WallQuery {

    private final StringBuilder where = new StringBuilder(" where s.state = ");
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final WallFilter filter;
    private final Matches matches;

    WallQuery(WallFilter filter, Matches matches, PersonId me) {
        this.filter = filter;
        this.matches = matches;
        where.append(Sql.name(filter.archived() ? StoryState.ARCHIVED : StoryState.PUBLISHED));
        equal("s.team_id", "team", filter.team() == null ? null : filter.team().value());
        equal("s.teller_id", "me", filter.mine() ? me.value() : null);
        demandType(filter.demandType());
        equal("s.demand", "demand", name(filter.demand()));
        equal("s.right_first", "right", name(filter.rightFirstTime()));
        equal("s.channel", "channel", name(filter.channel()));
        equal("s.led_to_change", "led", filter.led() ? true : null);
        tag(filter.tag());
        following(filter.following() ? me : null);
        day("s.told_at >= :from", "from", filter.from());
        day("s.told_at < :to", "to", filter.to() == null ? null : filter.to().plusDays(1));
        values.putAll(matches.values());
    }

    WallQuery after(StoryCard.@Nullable Key key) {
        if (key != null) {
            and(
                    "(s." + filter.order().column() + ", s.id) < (:at, :id)",
                    "at",
                    key.at().atOffset(ZoneOffset.UTC));
            values.put("id", key.id());
        }
        return this;
    }

    /** In the place of the table. */
    String table() {
        return matches.table("story");
    }

    /** Names what the filter fixes as well, so that both databases walk along the index, for a count too. */
    String sql() {
        String fixed = filter.mine() ? "s.teller_id, " : filter.team() != null ? "s.team_id, " : "";
        return where + " order by " + fixed + "s.state, s." + filter.order().column() + " desc, s.id desc";
    }

    Map<String, Object> values() {
        return values;
    }

    private void equal(String column, String name, @Nullable Object value) {
        if (value != null) {
            and(column + " = :" + name, name, value);
        }
    }

    /** An address may be older than the day that its type went up in another. */
    private void demandType(@Nullable DemandTypeId type) {
        if (type != null) {
            and(
                    "s.demand_type_id = (select coalesce(d.merged_into_id, d.id) from demand_type d where d.id = :type)",
                    "type",
                    type.value());
        }
    }

    private void tag(@Nullable TagId tag) {
        if (tag != null) {
            and("s.id in (select st.story_id from story_tag st where st.tag_id = :tag)", "tag", tag.value());
        }
    }

    private void following(@Nullable PersonId follower) {
        if (follower != null) {
            and(
                    "s.id in (select f.item_number from item_follower f where f.person_id = :follower and f.following = true)",
                    "follower",
                    follower.value());
        }
    }

    private void day(String condition, String name, @Nullable LocalDate day) {
        if (day != null) {
            OffsetDateTime midnight = day.atStartOfDay(Clock.ZONE).toOffsetDateTime();
            and(condition, name, midnight.withOffsetSameInstant(ZoneOffset.UTC));
        }
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
