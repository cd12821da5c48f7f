package nl.ruimbaan.improvement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.people.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * An improvement as its page shows it to the current user.
 *
 * @param leads what the current user can do with it now, and to which phases that leads
 * @param mayWrite whether the current user may change the text
 * @param joined whether the current user takes part
 * @param asked who is asked to take it over, and has not yet answered
 * @param undoUntil until when the current user can take its last step back; null when they cannot
 * @param activeAt when it was last moved or changed
 * @param layers who last wrote each layer of the iceberg
 * @param mergedInto the one that it went up in
 * @param holds those that went up in it
 * @param history newest first
 */
public record ImprovementPage(
        ImprovementId id,
        int version,
        ImprovementDraft text,
        ImprovementPhase phase,
        @Nullable String teamName,
        PersonName proposer,
        @Nullable PersonName owner,
        List<PersonName> participants,
        Map<ImprovementVerb, Set<ImprovementPhase>> leads,
        boolean mayWrite,
        boolean joined,
        @Nullable PersonName asked,
        @Nullable Instant undoUntil,
        Instant proposedAt,
        Instant activeAt,
        Map<IcebergLayer, LayerLine> layers,
        @Nullable Merged mergedInto,
        List<Merged> holds,
        List<ImprovementStep> history) {

    /** Another improvement, with which this one is merged. */
    public record Merged(ImprovementId id, String title) {}

    /** What the current user can do with it now. */
    public Set<ImprovementVerb> moves() {
        return leads.keySet();
    }

    /** What of that leads to this phase. */
    public List<ImprovementVerb> movesTo(ImprovementPhase to) {
        return leads.keySet().stream().filter(it -> to(it).contains(to)).toList();
    }

    /** To which phases that leads. */
    public Set<ImprovementPhase> to(ImprovementVerb verb) {
        return leads.getOrDefault(verb, Set.of());
    }

    /**
     * Who last wrote a layer of the iceberg, and when.
     *
     * @param version of the improvement in which it was written
     */
    public record LayerLine(String by, Instant at, int version) {}
}
