package nl.ruimbaan.demand;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A demand of the log in a list.
 *
 * @param type null as long as it is none of the catalogue
 * @param words what the customer said; may be empty
 * @param language of the words, as in {@code lang="nl"}
 * @param helpedOn null as long as it is not known
 * @param correctable whether the reader may correct it
 */
public record DemandRow(
        LoggedDemandId id,
        int version,
        LocalDate askedOn,
        @Nullable DemandTypeId type,
        @Nullable String typeName,
        @Nullable String team,
        Demand judgement,
        RightFirstTime right,
        String words,
        String language,
        @Nullable LocalDate helpedOn,
        boolean correctable) {

    /** Where the next stretch of a list begins: the newest stand first. */
    public record Key(LocalDate askedOn, long id) {

        public static Key after(DemandRow row) {
            return new Key(row.askedOn(), row.id().value());
        }
    }
}
