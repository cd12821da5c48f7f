package nl.ruimbaan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The figures, as a table for people and as JSON. */
final class Report {

    /** @param limit what it must not exceed; null where it is only told */
    record Figure(
            String bar,
            String database,
            String what,
            double value,
            String unit,
            @Nullable Double limit,
            @Nullable Boolean met) {}

    private final List<Figure> figures = new ArrayList<>();

    void add(String bar, String database, String what, double value, String unit, double limit) {
        put(new Figure(bar, database, what, value, unit, limit, value <= limit));
    }

    void note(String bar, String database, String what, double value, String unit) {
        put(new Figure(bar, database, what, value, unit, null, null));
    }

    /** A part of the run that broke off: said, not hidden. */
    void broken(String bar, String database, Exception why) {
        put(new Figure(bar, database, "not measured: " + why, Double.NaN, "", null, false));
    }

    private void put(Figure figure) {
        figures.add(figure);
        System.out.println(line(figure));
    }

    void write(Path folder, double seconds) throws IOException {
        Files.createDirectories(folder);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        run.put("processors", Runtime.getRuntime().availableProcessors());
        run.put("jdk", Runtime.version().toString());
        run.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        run.put("seconds", Math.round(seconds));
        run.put("figures", figures.stream().map(Report::json).toList());
        Files.writeString(
                folder.resolve("result.json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(run));
        Files.writeString(folder.resolve("result.md"), table(run));
    }

    private static Map<String, @Nullable Object> json(Figure it) {
        Map<String, @Nullable Object> figure = new LinkedHashMap<>();
        figure.put("bar", it.bar());
        figure.put("database", it.database());
        figure.put("what", it.what());
        figure.put("value", Double.isNaN(it.value()) ? null : Math.round(it.value() * 100) / 100.0);
        figure.put("unit", it.unit());
        figure.put("limit", it.limit());
        figure.put("met", it.met());
        return figure;
    }

    private String table(Map<String, Object> run) {
        var table = new StringBuilder("%s, %s processors, JDK %s, %s; %s s%n%n"
                .formatted(run.get("date"), run.get("processors"), run.get("jdk"), run.get("os"), run.get("seconds")));
        table.append("| bar | database | what | figure | bar is | |\n|---|---|---|---|---|---|\n");
        figures.forEach(it -> table.append(line(it)).append('\n'));
        return table.toString();
    }

    private static String line(Figure it) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.2f %s | %s | %s |",
                it.bar(),
                it.database(),
                it.what(),
                it.value(),
                it.unit(),
                it.limit() == null ? "" : "≤ " + it.limit(),
                it.met() == null ? "" : it.met() ? "met" : "**missed**");
    }
}
