package nl.ruimbaan.exchange;

import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.sheet.CsvRow;

/** What was seen of a file until now: how many rows, and the wrong ones that were not kept yet. */
final class RowsSeen {

    private final List<ParsedRow.Wrong> wrong = new ArrayList<>();
    private long all;
    private long refused;
    private long waiting;

    /** @param held why a row that can be read has to wait until somebody has looked at it */
    void add(CsvRow row, ParsedRow reading, List<Refusal> held) {
        all++;
        if (!held.isEmpty()) {
            waiting++;
            refuse(new ParsedRow.Wrong(row.line(), held, row.beginning()));
        } else if (reading instanceof ParsedRow.Wrong found) {
            refuse(found);
        }
    }

    private void refuse(ParsedRow.Wrong row) {
        refused++;
        wrong.add(row);
    }

    /** The wrong ones, to be kept; from here on they are no longer held. */
    List<ParsedRow.Wrong> takeWrong() {
        List<ParsedRow.Wrong> taken = List.copyOf(wrong);
        wrong.clear();
        return taken;
    }

    int notKept() {
        return wrong.size();
    }

    long all() {
        return all;
    }

    long refused() {
        return refused;
    }

    long waiting() {
        return waiting;
    }

    /** What those hear who look on. */
    ImportStatus status() {
        return new ImportStatus(ImportState.CHECKING, false, null, 0, 0, new Tally(all, 0, 0, 0, refused), null);
    }
}
