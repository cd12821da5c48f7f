package nl.ruimbaan.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenDate;
import nl.ruimbaan.sheet.CsvRow;
import nl.ruimbaan.sheet.WrittenAmount;
import org.jspecify.annotations.Nullable;

/** Reads a text of points: what all rows together prove first, then row after row. What is not certain is asked, never guessed. */
final class PointsReader {

    private final PointsOf of;
    private final LocalDate today;
    private final PointsSurvey survey;
    private final List<ReadPoint> right = new ArrayList<>();
    private final List<WrongPoint> wrong = new ArrayList<>();
    private int waiting;
    private WrittenDate.@Nullable Ambiguous openDate;
    private WrittenAmount.@Nullable TwoWays openNumber;

    private PointsReader(PointsOf of, LocalDate today, PointsSurvey survey) {
        this.of = of;
        this.today = today;
        this.survey = survey;
    }

    static PointsReading read(PointsDraft draft, PointsOf of, LocalDate today) {
        List<CsvRow> rows = PointRows.of(draft.text(), of.cells(), it -> PeriodCell.isPeriod(it, of.rhythm(), today));
        var reader = new PointsReader(of, today, PointsSurvey.of(rows, draft, of, today));
        List<String> lines = List.of(draft.text().split("\\R", -1));
        for (CsvRow row : rows) {
            if (row.line() != reader.survey.headLine()) {
                reader.take(row, lines);
            }
        }
        return reader.reading();
    }

    private PointsReading reading() {
        return new PointsReading(
                List.copyOf(right),
                List.copyOf(wrong),
                waiting,
                survey.headLine(),
                openDate,
                openNumber,
                survey.table(),
                null);
    }

    private void take(CsvRow row, List<String> lines) {
        if (row.broken()) {
            refuse(row, lines, Refusal.because("measure.refused.quotation"));
        } else if (right.size() + wrong.size() + waiting >= PointsDraft.MOST) {
            if (wrong.isEmpty() || wrong.getLast().line() != row.line()) {
                refuse(row, lines, Refusal.because("measure.refused.many", PointsDraft.MOST));
            }
        } else {
            point(row).ifPresent(why -> refuse(row, lines, why));
        }
    }

    /** Takes the point of a row, or lets it wait for an answer; answers why it is none. */
    private Optional<Refusal> point(CsvRow row) {
        Columns columns = survey.columns();
        WrittenDate period = PeriodCell.of(row.cell(columns.period()), of.rhythm(), survey.order(), today);
        WrittenAmount count = AmountCell.of(row.cell(columns.count()), of.kind(), of.unit());
        WrittenAmount outOf =
                of.kind().isOutOf() ? AmountCell.of(row.cell(columns.outOf()), of.kind(), of.unit()) : null;
        if (period instanceof WrittenDate.Unreadable no) {
            return Optional.of(unclear(row).orElseGet(() -> no.at("period")));
        }
        if (count instanceof WrittenAmount.Unreadable no) {
            return Optional.of(no.at("count"));
        }
        if (outOf instanceof WrittenAmount.Unreadable no) {
            return Optional.of(no.at("outOf"));
        }
        boolean open = asks(period);
        open |= asks(count);
        open |= outOf != null && asks(outOf);
        if (open) {
            waiting++;
            return Optional.empty();
        }
        var value = new PointValue(number(count), outOf == null ? null : number(outOf));
        Optional<Refusal> refusal = value.refusal(of.kind());
        if (refusal.isEmpty()) {
            right.add(new ReadPoint(row.line(), ((WrittenDate.Read) period).day(), value));
        }
        return refusal;
    }

    /** A row that fell into too few cells says what to put between them, not that its whole is no period. */
    private Optional<Refusal> unclear(CsvRow row) {
        return row.reach() < of.cells()
                ? Optional.of(
                        Refusal.because(of.kind().isOutOf() ? "measure.refused.cells3" : "measure.refused.cells2"))
                : Optional.empty();
    }

    private boolean asks(WrittenDate period) {
        if (period instanceof WrittenDate.Ambiguous either) {
            openDate = openDate == null ? either : openDate;
            return true;
        }
        return false;
    }

    private boolean asks(WrittenAmount amount) {
        if (amount instanceof WrittenAmount.TwoWays either && survey.sign() == null) {
            openNumber = openNumber == null ? either : openNumber;
            return true;
        }
        return false;
    }

    private BigDecimal number(WrittenAmount amount) {
        return switch (amount) {
            case WrittenAmount.Read read -> read.number();
            case WrittenAmount.TwoWays either
            when survey.sign() != null -> either.in(survey.sign()).number();
            default -> throw new IllegalStateException("asked before: " + amount);
        };
    }

    private void refuse(CsvRow row, List<String> lines, Refusal why) {
        int from = (int) Math.min(row.line() - 1, lines.size());
        int to = (int) Math.min(Math.max(row.lastLine(), row.line()), lines.size());
        wrong.add(new WrongPoint(row.line(), to, String.join("\n", lines.subList(from, to)), why));
    }
}
