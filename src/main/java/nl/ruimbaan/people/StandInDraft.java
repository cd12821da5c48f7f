package nl.ruimbaan.people;

import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is to take one's place and when, as one fills it in. */
public record StandInDraft(
        @Nullable PersonId person,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** How far ahead the last day may be. */
    private static final int MONTHS = 12;

    /** Why it cannot be like this; empty when it can. */
    List<Refusal> refusals(PersonId me, LocalDate today) {
        var checks = new Checks().chosen("person", person, "refused.noPerson");
        if (me.equals(person)) {
            checks.refused("person", "standIn.refused.self");
        }
        checks.dayAhead("from", from, today).dayWithin("until", until, today, MONTHS);
        if (from != null && until != null && until.isBefore(from)) {
            checks.refused("until", "standIn.refused.order");
        }
        return checks.refusals();
    }
}
