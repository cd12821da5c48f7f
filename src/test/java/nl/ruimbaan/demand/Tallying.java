package nl.ruimbaan.demand;

import java.time.Instant;
import java.util.UUID;
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
