package nl.ruimbaan.demand.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandDraft;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A demand as the browser sends it.
 *
 * @param age milliseconds since it was tapped: the clock of a phone may be wrong, its distances are not
 */
record TappedDemand(
        String key,
        @Nullable Long team,
        @Nullable Long type,
        Demand judgement,
        RightFirstTime right,
        String words,
        @Nullable LocalDate first,
        long age) {

    private static final long OLDEST = Duration.ofDays(60).toMillis();

    DemandDraft toDraft(Instant now, Language language) {
        return new DemandDraft(
                key,
                team == null ? null : new TeamId(team),
                type == null ? null : new DemandTypeId(type),
                judgement,
                right,
                words,
                language,
                now.minusMillis(Math.clamp(age, 0, OLDEST)),
                first,
                null);
    }
}
