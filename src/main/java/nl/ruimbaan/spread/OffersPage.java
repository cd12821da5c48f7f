package nl.ruimbaan.spread;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where else an improvement goes, as its page shows it.
 *
 * @param from the one of which this is a copy; null when it is none, or when the reader may not see that one
 * @param mayOffer whether the reader may offer it to a team
 * @param offers the newest first
 * @param copies at which other teams it is done too
 */
public record OffersPage(@Nullable CopyLine from, boolean mayOffer, List<OfferLine> offers, List<CopyLine> copies) {}
