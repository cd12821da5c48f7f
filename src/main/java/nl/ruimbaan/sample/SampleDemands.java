package nl.ruimbaan.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandDraft;
import nl.ruimbaan.demand.DemandLog;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.people.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the customers of the demo asked in a year, as colleagues tallied it: chance draws them, always the same. */
@Component
@Profile("demo")
class SampleDemands {

    private static final int WEEKS = 52;
    private static final int SEED = 1859;
    private static final LocalTime MORNING = LocalTime.of(9, 5);

    /** Of so many demands one has the customer's words. */
    private static final int SAID = 9;

    private final DemandLog log;

    SampleDemands(DemandLog log) {
        this.log = log;
    }

    /** Tallies the year that ends today. */
    void tally(SampleCompany company, LocalDate today, Language language) {
        var chance = new Random(SEED);
        List<DemandDraft> all = new ArrayList<>();
        for (SampleText type : SampleText.list("demands.yaml", language)) {
            for (int daysAgo = 7 * WEEKS; daysAgo >= 0; daysAgo--) {
                for (int times = times(type, chance); times > 0; times--) {
                    all.add(demand(type, daysAgo, company, today, chance));
                }
            }
        }
        for (int from = 0; from < all.size(); from += DemandLog.MOST_AT_ONCE) {
            log.log(all.subList(from, Math.min(all.size(), from + DemandLog.MOST_AT_ONCE)), Map.of());
        }
    }

    /** Customers call on all seven days, so that the demo looks the same whatever day it is told. */
    private static int times(SampleText type, Random chance) {
        int week = Objects.requireNonNull(type.number("week"));
        return week / 7 + (chance.nextInt(7) < week % 7 ? 1 : 0);
    }

    private static DemandDraft demand(
            SampleText type, int daysAgo, SampleCompany company, LocalDate today, Random chance) {
        int since = daysAgo > Objects.requireNonNull(type.number("changed")) ? 0 : 1;
        boolean failure = chance.nextInt(100) < (Integer) type.items("failure").get(since);
        boolean right = chance.nextInt(100) < (Integer) type.items("right").get(since);
        boolean known = chance.nextInt(12) > 0;
        Instant at = today.minusDays(daysAgo)
                .atTime(MORNING)
                .atZone(Clock.ZONE)
                .toInstant()
                .plus(Duration.ofMinutes(chance.nextInt(400)));
        LocalDate helped =
                today.minusDays(daysAgo).plusDays(1 + chance.nextInt(6) + (chance.nextInt(15) == 0 ? 12 : 0));
        List<?> words = type.spoken("words");
        String said = chance.nextInt(SAID) == 0
                ? words.get(chance.nextInt(words.size())).toString()
                : "";
        return new DemandDraft(
                new UUID(chance.nextLong(), chance.nextLong()).toString(),
                company.team(type.text("team")),
                company.demandType(type.text("type")),
                known ? failure ? Demand.FAILURE : Demand.VALUE : Demand.UNKNOWN,
                known ? right ? RightFirstTime.YES : RightFirstTime.NO : RightFirstTime.NOT_YET,
                said,
                type.language(),
                at,
                null,
                known && !right && !helped.isAfter(today) ? helped : null);
    }
}
