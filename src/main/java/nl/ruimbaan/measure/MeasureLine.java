package nl.ruimbaan.measure;

import java.time.LocalDate;
import nl.ruimbaan.people.Language;
import org.jspecify.annotations.Nullable;

/**
 * A measure as the list shows it.
 *
 * @param team the name of its team; null for the whole organisation
 * @param demandType the name of its demand type; null for all
 * @param hidden whether it is of a team so small that nobody sees its points
 * @param last the period of its newest point; null while it has none
 */
public record MeasureLine(
        MeasureId id,
        String name,
        String purpose,
        Language language,
        Rhythm rhythm,
        @Nullable String team,
        @Nullable String demandType,
        boolean hidden,
        @Nullable LocalDate last) {

    /** Where a page of the list ended: the next one goes on after it. */
    public record Key(String name, long id) {

        public static Key after(MeasureLine last) {
            return new Key(MeasureDraft.key(last.name()), last.id().number());
        }
    }
}
