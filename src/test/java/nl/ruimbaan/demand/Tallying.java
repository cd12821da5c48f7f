package nl.ruimbaan.demand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/** Demands as tests tally them. */
public final class Tallying {

    private Tallying() {}

    /** One without words. */
    public static DemandDraft demand(
            @Nullable TeamId team, @Nullable DemandTypeId type, Demand judgement, RightFirstTime right, Instant at) {
        return new DemandDraft(
                UUID.randomUUID().toString(), team, type, judgement, right, "", Language.NL, at, null, null);
    }

    /** So many weeks that are over, the last one so long ago: in each so many are helped at once, and so many are not. */
    public static void weeks(
            DemandLog log, @Nullable TeamId team, LocalDate today, int many, int agoAtLast, int atOnce, int later) {
        IntStream.range(agoAtLast, agoAtLast + many)
                .mapToObj(today.minusDays(today.getDayOfWeek().getValue() - 1L)::minusWeeks)
                .map(it -> it.atTime(12, 0).atZone(Clock.ZONE).toInstant())
                .map(it -> Stream.concat(
                                Stream.generate(() -> demand(team, null, Demand.VALUE, RightFirstTime.YES, it))
                                        .limit(atOnce),
                                Stream.generate(() -> demand(team, null, Demand.VALUE, RightFirstTime.NO, it))
                                        .limit(later))
                        .toList())
                .forEach(it -> log.log(it, Map.of()));
    }

    /** The same with the customer's words. */
    public static DemandDraft with(DemandDraft it, String words) {
        return new DemandDraft(
                it.key(),
                it.team(),
                it.type(),
                it.judgement(),
                it.right(),
                words,
                it.language(),
                it.at(),
                it.firstAskedOn(),
                it.helpedOn());
    }
}
