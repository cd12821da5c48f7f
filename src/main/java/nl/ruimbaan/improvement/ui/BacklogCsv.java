package nl.ruimbaan.improvement.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.CsvFile;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.improvement.BacklogFilter;
import nl.ruimbaan.improvement.ImprovementBacklog;
import nl.ruimbaan.improvement.ImprovementCard;

/**
 * The backlog as a file that a spreadsheet opens, written page by page. Who owns what is not in it, for a spreadsheet would count by
 * person.
 *
 * @param home where the portal is, for whoever opens the file elsewhere
 */
record BacklogCsv(ImprovementBacklog backlog, Texts texts, Locale locale, String home) {

    /** Finds the text of a key. */
    interface Texts {
        String of(String key);
    }

    private static final List<String> COLUMNS =
            List.of("number", "title", "problem", "phase", "team", "takingPart", "proposed", "active", "link");

    void write(BacklogFilter filter, OutputStream out) throws IOException {
        try (var csv = new CsvFile(out, locale)) {
            csv.row(COLUMNS.stream()
                    .map(it -> texts.of("improvement.csv." + it))
                    .toList());
            Slice<ImprovementCard> page = backlog.piece(filter, null);
            page.items().forEach(it -> csv.row(cells(it)));
            while (page.more()) {
                var last = ImprovementCard.Key.after(page.items().getLast(), filter.order());
                page = backlog.piece(filter, last);
                page.items().forEach(it -> csv.row(cells(it)));
            }
        }
    }

    private List<String> cells(ImprovementCard card) {
        return Stream.of(
                        card.id(),
                        card.title(),
                        card.problem(),
                        texts.of(card.phase().key()),
                        Objects.requireNonNullElse(card.team(), ""),
                        card.participants(),
                        day(card.proposedAt()),
                        day(card.at()),
                        home + "/" + card.href())
                .map(String::valueOf)
                .toList();
    }

    private String day(Instant moment) {
        return CsvFile.day(LocalDate.ofInstant(moment, Clock.ZONE), locale);
    }
}
