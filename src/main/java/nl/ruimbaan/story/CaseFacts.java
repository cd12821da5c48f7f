package nl.ruimbaan.story;

import java.time.LocalDate;
import nl.ruimbaan.demand.Channel;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.RightFirstTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case in a choice, a number or a day.
 *
 * @param contacts how often the customer had to get in touch
 * @param handOffs how often the case changed hands
 * @param firstAskedOn the day of the customer's first question
 * @param helpedOn the day that the customer was really helped
 */
public record CaseFacts(
        @Nullable DemandTypeId demandType,
        Demand demand,
        @Nullable RightFirstTime rightFirstTime,
        @Nullable Integer contacts,
        @Nullable Integer handOffs,
        @Nullable LocalDate firstAskedOn,
        @Nullable LocalDate helpedOn,
        @Nullable Channel channel,
        @Nullable KnownBy knownBy) {

    /** Nothing is known yet. */
    public static final CaseFacts NONE = new CaseFacts(null, Demand.UNKNOWN, null, null, null, null, null, null, null);

    /** The same about another type of demand. */
    CaseFacts about(@Nullable DemandTypeId type) {
        return new CaseFacts(
                type, demand, rightFirstTime, contacts, handOffs, firstAskedOn, helpedOn, channel, knownBy);
    }
}
