package nl.ruimbaan.spread;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offer as the page of the improvement shows it.
 *
 * @param answered who answered or withdrew it; null while it is open
 * @param reason why it was declined; empty when it was not
 * @param mayAnswer whether the reader answers for the team
 * @param mayWithdraw whether the reader made it, and it is open
 */
public record OfferLine(
        OfferId id,
        String team,
        String why,
        String by,
        LocalDate on,
        OfferState state,
        @Nullable Answered answered,
        String reason,
        boolean mayAnswer,
        boolean mayWithdraw) {

    /** Who ended it, and when. */
    public record Answered(String by, LocalDate on) {}
}
