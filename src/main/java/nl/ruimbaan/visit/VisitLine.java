package nl.ruimbaan.visit;

import java.time.LocalDate;
import nl.ruimbaan.people.Language;

/**
 * A note as a list shows it.
 *
 * @param title the first sentence of what was seen
 * @param beginning so much of it as a list has room for, beginning with the title
 */
public record VisitLine(
        VisitId id,
        LocalDate day,
        String team,
        String writer,
        String title,
        String beginning,
        Language language,
        VisitReaders readers,
        VisitState state) {

    /** Where a page of the list ended: the next one goes on after it. */
    public record Key(LocalDate day, long id) {

        public static Key after(VisitLine last) {
            return new Key(last.day(), last.id().number());
        }
    }
}
