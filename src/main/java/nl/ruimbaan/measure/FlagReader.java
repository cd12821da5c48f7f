package nl.ruimbaan.measure;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemTitles;
import nl.ruimbaan.base.Meant;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.ImprovementVerb;
import nl.ruimbaan.privacy.HiddenTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what happened meanwhile: what a person said, and by themselves the obstacles removed and the improvements adopted of the
 * measure's team, or of its demand type: those that come from a story about it.
 */
@Component
class FlagReader {

    private static final int MOST = 50;

    /** The items of the team, or those that a story about the demand type led to. */
    private static final String ABOUT = " and (o.team_id = :team or exists (select 1 from thread_link l"
            + " join story s on s.id = l.from_id join demand_type d on d.id = s.demand_type_id"
            + " where l.to_id = o.id and coalesce(d.merged_into_id, d.id) = :type))";

    private final JdbcClient jdbc;

    private final ItemTitles titles;

    FlagReader(JdbcClient jdbc, ItemTitles titles) {
        this.jdbc = jdbc;
        this.titles = titles;
    }

    /**
     * Those since that day, oldest first.
     *
     * @param team of which the measure is; null for the whole organisation
     * @param type of which it is; null for all
     */
    List<MeasureFlag> since(MeasureId measure, @Nullable Long team, @Nullable Long type, LocalDate first) {
        Stream<MeasureFlag> own = team == null && type == null
                ? Stream.of()
                : Stream.concat(removed(team, type, first).stream(), adopted(team, type, first).stream());
        return Stream.concat(named(said(measure, first)), own)
                .sorted(Comparator.comparing(MeasureFlag::day))
                .toList();
    }

    private List<MeasureFlag> said(MeasureId measure, LocalDate first) {
        return jdbc.sql("select f.id, f.on_day, f.words from measure_flag f where f.measure_id = ? and f.on_day >= ?"
                        + " order by f.measure_id, f.on_day desc, f.id desc fetch first " + MOST + " rows only")
                .params(measure.number(), first)
                .query((row, i) -> new MeasureFlag(
                        row.getLong("id"), FlagKind.SAID, Rows.day(row, "on_day"), row.getString("words"), null))
                .list();
    }

    /** With the titles of the items that a person named by their numbers, if the reader may see them; it leads to the first. */
    private Stream<MeasureFlag> named(List<MeasureFlag> said) {
        Function<String, Stream<Meant>> meant =
                titles.in(said.stream().map(MeasureFlag::words).toList());
        return said.stream().map(flag -> {
            List<Meant> items = meant.apply(flag.words()).toList();
            return items.isEmpty()
                    ? flag
                    : new MeasureFlag(
                            flag.id(),
                            flag.kind(),
                            flag.day(),
                            Meant.in(flag.words(), items),
                            items.getFirst().path());
        });
    }

    /** On the day of the last removal that those who met it confirmed. */
    private List<MeasureFlag> removed(@Nullable Long team, @Nullable Long type, LocalDate first) {
        return read(
                "select o.id, o.title, max(r.removed_at) as at from obstacle_round r join obstacle o on o.id = r.obstacle_id"
                        + " where r.confirmed_at is not null and r.removed_at >= :first" + ABOUT
                        + HiddenTexts.except("o.id") + " group by o.id, o.title",
                FlagKind.REMOVED,
                ItemKind.OBSTACLE,
                team,
                type,
                first);
    }

    /** On the day on which it became how we work, if it still is. */
    private List<MeasureFlag> adopted(@Nullable Long team, @Nullable Long type, LocalDate first) {
        return read(
                "select o.id, o.title, max(r.at) as at from improvement_step r join improvement o on o.id = r.improvement_id"
                        + " where r.verb = " + Sql.name(ImprovementVerb.MAKE_NORMAL) + " and o.phase = "
                        + Sql.name(ImprovementPhase.DO) + " and r.at >= :first" + ABOUT + HiddenTexts.except("o.id")
                        + " group by o.id, o.title",
                FlagKind.ADOPTED,
                ItemKind.IMPROVEMENT,
                team,
                type,
                first);
    }

    private List<MeasureFlag> read(
            String sql, FlagKind kind, ItemKind item, @Nullable Long team, @Nullable Long type, LocalDate first) {
        Instant from = first.atStartOfDay(Clock.ZONE).toInstant();
        return jdbc.sql("select * from (" + sql + ") found order by at desc, id desc fetch first " + MOST
                        + " rows only")
                .param("first", Timestamp.from(from))
                .param("team", team == null ? -1L : team)
                .param("type", type == null ? -1L : type)
                .query((row, i) -> new MeasureFlag(
                        0,
                        kind,
                        LocalDate.ofInstant(Rows.moment(row, "at"), Clock.ZONE),
                        "#" + row.getLong("id") + " " + row.getString("title"),
                        new ItemRef(item, row.getLong("id")).path()))
                .list();
    }
}
