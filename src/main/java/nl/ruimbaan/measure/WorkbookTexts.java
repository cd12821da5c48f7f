package nl.ruimbaan.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.sheet.Workbook;
import nl.ruimbaan.sheet.WorkbookSheet;
import org.jspecify.annotations.Nullable;

/** Each sheet of a workbook as a text, to choose from: the one with the most rows that can be points is proposed. */
final class WorkbookTexts {

    /** So much text is kept at most while somebody chooses. */
    private static final int MOST_TEXT = 3 * PointsDraft.LONGEST;

    private final Workbook.Read book;
    private final PointsOf of;
    private final LocalDate today;
    private final SheetText writer;

    WorkbookTexts(Workbook.Read book, PointsOf of, Locale locale, LocalDate today) {
        this.book = book;
        this.of = of;
        this.today = today;
        writer = new SheetText(locale);
    }

    FileText read() {
        List<FileSheet> offered = new ArrayList<>();
        List<UnreadSheet> unread = new ArrayList<>();
        int left = MOST_TEXT;
        for (WorkbookSheet sheet : book.sheets()) {
            String text = sheet.why() == null ? writer.of(sheet.rows()) : "";
            Refusal why = sheet.why() == null ? tooLong(text, left) : sheet.why();
            if (why == null) {
                left -= text.length();
                offered.add(new FileSheet(text, usable(text), passed(sheet)));
            } else {
                unread.add(new UnreadSheet(sheet.name(), why));
            }
        }
        return offered.isEmpty()
                ? new FileText.Refused(Refusal.because("measure.refused.longFile", PointsDraft.MOST))
                : new FileText.Read(offered, proposed(offered), unread);
    }

    private static @Nullable Refusal tooLong(String text, int left) {
        if (text.length() > PointsDraft.LONGEST) {
            return Refusal.because("measure.refused.longSheet", PointsDraft.MOST);
        }
        return text.length() > left ? Refusal.because("measure.refused.manySheets") : null;
    }

    /** The first one of those with the most. */
    private static FileSheet proposed(List<FileSheet> offered) {
        return offered.stream()
                .sorted(Comparator.comparingLong(FileSheet::usable).reversed())
                .findFirst()
                .orElseThrow();
    }

    private long usable(String text) {
        PointsReading reading = PointsReader.read(PointsDraft.of(text), of, today);
        return reading.right().size() + (long) reading.waiting();
    }

    private PassedBy passed(WorkbookSheet sheet) {
        List<String> others = book.sheets().stream()
                .filter(it -> !it.equals(sheet))
                .map(WorkbookSheet::name)
                .toList();
        return new PassedBy(sheet.name(), sheet.hiddenRows(), others, book.hiddenSheets());
    }
}
