package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.board.ObstacleRow;
import org.jspecify.annotations.Nullable;

/** How the browser draws what a row of the list holds. Texts are set as text. */
record RowCells(Texts texts, Locale locale) {

    private static final String TITLE = """
            <a class="rb-list-title" id="open-${item.id}" href="obstacles/${item.id}" lang="${item.lang}">${item.title}</a>
            """;

    private static final String STATE = """
            <span class="rb-badge" data-state="${item.state}">${item.stateWord}</span>
            """;

    private static final String NEXT_STEP = """
            <span class="rb-list-next" lang="${item.lang}">${item.step}</span> <span class="rb-list-day">${item.day}</span>
            """;

    private static final String CARD = """
            <div class="rb-list-card">
              <a class="rb-list-title" id="open-${item.id}" href="obstacles/${item.id}" lang="${item.lang}">${item.title}</a>
              <p class="rb-list-facts">
                <span class="rb-badge" data-state="${item.state}">${item.stateWord}</span>
                <span>#${item.id}</span> <span ?hidden="${!item.team}">${item.team}</span> <span>${item.still}</span>
                <span ?hidden="${!item.times}">${item.times}</span>
              </p>
              <p class="rb-list-facts" ?hidden="${!item.step}"><span lang="${item.lang}">${item.step}</span> <span ?hidden="${!item.day}">${item.day}</span></p>
            </div>
            """;

    /** Finds the text of a key. */
    interface Texts {
        String of(String key, Object... args);
    }

    /** A text alone goes without a name to the browser: each name there is repeated in every row. */
    Column<ObstacleRow> in(Grid<ObstacleRow> grid, ListColumn column) {
        return switch (column) {
            case NUMBER -> grid.addColumn(row -> "#" + row.id().number());
            case TITLE -> grid.addColumn(titled(LitRenderer.of(TITLE)));
            case STATE -> grid.addColumn(stated(LitRenderer.of(STATE)));
            case TEAM -> grid.addColumn(row -> Objects.requireNonNullElse(row.team(), ""));
            case KIND ->
                grid.addColumn(
                        row -> row.kind() == null ? "" : texts.of(row.kind().key()));
            case LEVEL -> grid.addColumn(row -> texts.of(row.level().key()));
            case REPORTED -> grid.addColumn(row -> day(LocalDate.ofInstant(row.reportedAt(), Clock.ZONE)));
            case STILL -> grid.addColumn(row -> texts.of("obstacle.list.days", row.stillDays()));
            case OCCURRENCES -> grid.addColumn(row -> Integer.toString(row.occurrences()));
            case NEXT_STEP -> grid.addColumn(next(spoken(LitRenderer.of(NEXT_STEP))));
            case OWNER -> grid.addColumn(row -> row.owner() == null ? texts.of("obstacle.noOwner") : row.owner());
        };
    }

    /** All that a narrow screen shows of it. */
    LitRenderer<ObstacleRow> card() {
        return next(stated(titled(LitRenderer.of(CARD))))
                .withProperty("team", row -> Objects.requireNonNullElse(row.team(), ""))
                .withProperty("still", row -> texts.of("obstacle.list.stillDays", row.stillDays()))
                .withProperty(
                        "times",
                        row -> row.occurrences() == 0 ? "" : texts.of("obstacle.list.times", row.occurrences()));
    }

    private static LitRenderer<ObstacleRow> titled(LitRenderer<ObstacleRow> cell) {
        return spoken(cell)
                .withProperty("id", row -> Long.toString(row.id().number()))
                .withProperty("title", ObstacleRow::title);
    }

    private static LitRenderer<ObstacleRow> spoken(LitRenderer<ObstacleRow> cell) {
        return cell.withProperty("lang", ObstacleRow::lang);
    }

    private LitRenderer<ObstacleRow> stated(LitRenderer<ObstacleRow> cell) {
        return cell.withProperty("state", row -> row.state().name())
                .withProperty("stateWord", row -> texts.of(row.state().key()));
    }

    private LitRenderer<ObstacleRow> next(LitRenderer<ObstacleRow> cell) {
        return cell.withProperty("step", row -> Objects.requireNonNullElse(row.nextStep(), ""))
                .withProperty("day", row -> day(row.nextStepOn()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
    }
}
