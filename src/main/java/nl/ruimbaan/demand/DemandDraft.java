package nl.ruimbaan.demand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A customer's demand as somebody tallies it: two taps, and all else may be left out.
 *
 * @param key made where it was tapped, and by which it is known there: what is sent twice is counted once
 * @param team whose customer it was
 * @param type null as long as it is none of the catalogue
 * @param judgement whether we exist to answer it, or caused it ourselves
 * @param right whether the customer was helped at once
 * @param words what the customer said; may be empty
 * @param at when it was tapped
 * @param firstAskedOn the day on which this customer first asked, when that was earlier
 * @param helpedOn the day on which this customer was really helped, when that was later and is known already
 */
public record DemandDraft(
        String key,
        @Nullable TeamId team,
        @Nullable DemandTypeId type,
        Demand judgement,
        RightFirstTime right,
        String words,
        Language language,
        Instant at,
        @Nullable LocalDate firstAskedOn,
        @Nullable LocalDate helpedOn) {

    public static final int LONGEST_WORDS = Limits.WORDS;

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The day on which it was tapped. */
    LocalDate askedOn() {
        return LocalDate.ofInstant(at, Clock.ZONE);
    }

    /** Why it cannot be taken like this; empty when it can. */
    public List<Refusal> refusals() {
        List<Refusal> found = new ArrayList<>();
        if (!KEY.matcher(key).matches()) {
            found.add(Refusal.because("demand.log.refused.key"));
        }
        if (words.strip().length() > LONGEST_WORDS) {
            found.add(Refusal.of(
                    "words", "refused.tooLong", LONGEST_WORDS, words.strip().length()));
        }
        if (firstAskedOn != null && firstAskedOn.isAfter(askedOn())) {
            found.add(Refusal.of("firstAskedOn", "demand.log.refused.firstAsked"));
        }
        if (helpedOn != null && helpedOn.isBefore(askedOn())) {
            found.add(Refusal.of("helpedOn", "demand.log.refused.helpedBefore"));
        }
        return List.copyOf(found);
    }
}
