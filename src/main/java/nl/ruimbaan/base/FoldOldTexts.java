package nl.ruimbaan.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Step 32 of the database: folds what was written before texts were kept {@link Folded}. Tags that differ in nothing else become
 * one; a demand type or register entry that comes to be called like an older one gets a number behind its name, for a coach to see.
 */
@Component
class FoldOldTexts implements JavaMigration {

    private static final int AT_A_TIME = 500;

    private record Row(long id, String text) {}

    private record Keyed(long id, String name, String key) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("32");
    }

    @Override
    public String getDescription() {
        return "fold old texts";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        mergeTags(jdbc);
        tellApart(jdbc, "demand_type", 360);
        tellApart(jdbc, "register_entry", 240);
        fold(jdbc, "story", 48_000, "title", "words", "happened");
        fold(jdbc, "obstacle", 9_000, "title", "sentence", "customer");
        fold(jdbc, "register_entry", 9_500, "name", "purpose", "thinking", "who_can_change");
    }

    private static void fold(JdbcTemplate jdbc, String table, int most, String... columns) {
        String next = "select id, " + String.join(", ", columns) + " from " + table
                + " where id > ? order by id fetch first " + AT_A_TIME + " rows only";
        List<Row> rows = List.of(new Row(Long.MIN_VALUE, ""));
        while (!rows.isEmpty()) {
            rows = jdbc.query(
                    next,
                    (row, i) -> {
                        List<String> texts = new ArrayList<>();
                        for (String column : columns) {
                            texts.add(Objects.requireNonNullElse(row.getString(column), ""));
                        }
                        return new Row(row.getLong("id"), Folded.text(String.join("\n", texts), most));
                    },
                    rows.getLast().id());
            jdbc.batchUpdate(
                    "update " + table + " set folded = ? where id = ?",
                    rows.stream().map(it -> new Object[] {it.text(), it.id()}).toList());
        }
    }

    private static void mergeTags(JdbcTemplate jdbc) {
        Map<String, Long> first = new HashMap<>();
        List<Keyed> stay = new ArrayList<>();
        for (Row tag : named(jdbc, "tag")) {
            String key = Folded.text(tag.text(), 90);
            Long into = first.putIfAbsent(key, tag.id());
            if (into == null) {
                stay.add(new Keyed(tag.id(), tag.text(), key));
            } else {
                mergeTag(jdbc, tag.id(), into);
            }
        }
        rename(jdbc, "tag", stay);
    }

    private static void mergeTag(JdbcTemplate jdbc, long from, long into) {
        jdbc.update(
                "insert into story_tag (story_id, tag_id) select st.story_id, cast(? as bigint) from story_tag st"
                        + " where st.tag_id = ? and st.story_id not in"
                        + " (select other.story_id from story_tag other where other.tag_id = ?)",
                into,
                from,
                into);
        jdbc.update("delete from story_tag where tag_id = ?", from);
        jdbc.update("delete from tag where id = ?", from);
        jdbc.query(
                        "select id, address from wall_view where address like ?",
                        (row, i) -> new Row(row.getLong("id"), row.getString("address")),
                        "%tag=" + from + "%")
                .forEach(view -> jdbc.update(
                        "update wall_view set address = ? where id = ?",
                        view.text().replaceAll("(^|&)tag=" + from + "(?=&|$)", "$1tag=" + into),
                        view.id()));
    }

    private static void tellApart(JdbcTemplate jdbc, String table, int longestKey) {
        Map<String, Keyed> taken = new HashMap<>();
        for (Row named : named(jdbc, table)) {
            String name = Stream.iterate(1, it -> it + 1)
                    .map(it -> it == 1 ? named.text() : numbered(named.text(), " (" + it + ")"))
                    .filter(it -> !taken.containsKey(Folded.text(it, longestKey)))
                    .findFirst()
                    .orElseThrow();
            String key = Folded.text(name, longestKey);
            taken.put(key, new Keyed(named.id(), name, key));
        }
        rename(jdbc, table, taken.values().stream().toList());
    }

    private static String numbered(String name, String number) {
        return name.substring(0, Math.min(name.length(), Limits.NAME - number.length())) + number;
    }

    private static List<Row> named(JdbcTemplate jdbc, String table) {
        return jdbc.query(
                "select id, name from " + table + " order by id",
                (row, i) -> new Row(row.getLong("id"), row.getString("name")));
    }

    /** One's new key may be another's old one: first all let go of theirs. */
    private static void rename(JdbcTemplate jdbc, String table, List<Keyed> rows) {
        jdbc.update("update " + table + " set name_key = concat('~', id)");
        jdbc.batchUpdate(
                "update " + table + " set name = ?, name_key = ? where id = ?",
                rows.stream()
                        .map(it -> new Object[] {it.name(), it.key(), it.id()})
                        .toList());
    }
}
