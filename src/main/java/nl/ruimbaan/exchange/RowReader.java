package nl.ruimbaan.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.sheet.CsvRow;
import nl.ruimbaan.story.CaseFacts;
import nl.ruimbaan.story.StoryDraft;

/**
 * Reads rows as stories.
 *
 * @param width how many columns a row should have: as many as the headings
 */
record RowReader(Mapping mapping, int width, KnownNames known, LocalDate today) {

    ParsedRow read(CsvRow row) {
        if (row.broken()) {
            return wrong(row, List.of(Refusal.because("exchange.refused.broken")));
        }
        if (row.reach() > width || isSwallowed(row)) {
            return wrong(row, List.of(columns(row)));
        }
        Cells cells = new Cells(row, mapping, today);
        StoryDraft draft = draft(cells);
        LocalDate toldOn = cells.date(StoryField.TOLD_ON);
        List<Refusal> refusals = new ArrayList<>(cells.refusals());
        refusals.addAll(draft.refusals(today));
        if (toldOn != null && toldOn.isAfter(today)) {
            refusals.add(Refusal.of(StoryField.TOLD_ON.component(), "refused.future"));
        }
        return refusals.isEmpty() ? new ParsedRow.Right(row.line(), draft, toldOn) : wrong(row, refusals);
    }

    private StoryDraft draft(Cells cells) {
        return new StoryDraft(
                cells.text(StoryField.WORDS),
                mapping.literal(),
                mapping.titleIsWords() ? "" : cells.text(StoryField.TITLE),
                cells.text(StoryField.HAPPENED),
                cells.text(StoryField.MATTERED),
                facts(cells),
                cells.value(StoryField.TEAM, "exchange.refused.team", known::team),
                false,
                mapping.language(),
                null,
                List.of(),
                List.of());
    }

    private CaseFacts facts(Cells cells) {
        return new CaseFacts(
                cells.value(StoryField.DEMAND_TYPE, "exchange.refused.demandType", known::demandType),
                Objects.requireNonNullElse(cells.demand(), Demand.UNKNOWN),
                cells.rightFirstTime(),
                cells.number(StoryField.CONTACTS),
                cells.number(StoryField.HAND_OFFS),
                cells.date(StoryField.FIRST_ASKED_ON),
                cells.date(StoryField.HELPED_ON),
                cells.channel(),
                null);
    }

    /**
     * Whether the last cell of a row with too few of them holds whole rows: its quotation mark was never closed. Cells that are
     * only left out at the end are no fault.
     */
    private boolean isSwallowed(CsvRow row) {
        if (row.cells().size() >= width) {
            return false;
        }
        return row.cells()
                .getLast()
                .lines()
                .skip(1)
                .anyMatch(line -> line.chars()
                                .filter(it -> it == mapping.separator().sign())
                                .count()
                        >= width - 1);
    }

    /** A row that runs on over many lines probably has a quotation mark that is not closed: say where it ends. */
    private Refusal columns(CsvRow row) {
        int found = row.cells().size();
        return row.lastLine() > row.line()
                ? Refusal.because("exchange.refused.columnsUntil", width, found, row.lastLine())
                : Refusal.because("exchange.refused.columns", width, found);
    }

    private static ParsedRow wrong(CsvRow row, List<Refusal> refusals) {
        return new ParsedRow.Wrong(row.line(), List.copyOf(refusals), row.beginning());
    }
}
