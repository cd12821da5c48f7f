package nl.ruimbaan.demand;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a demand of the log should have been tallied.
 *
 * @param helpedOn the day on which the customer was really helped; null as long as that is not known
 */
public record DemandCorrection(
        @Nullable DemandTypeId type,
        Demand judgement,
        RightFirstTime right,
        @Nullable LocalDate helpedOn) {}
