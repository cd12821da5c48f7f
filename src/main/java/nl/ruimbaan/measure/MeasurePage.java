package nl.ruimbaan.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measure as its page shows it.
 *
 * @param team the name of its team; null for the whole organisation
 * @param demandType the name of its demand type; null for all
 * @param hidden whether it is of a team so small that nobody sees its points
 * @param count how many points it has
 * @param since the period of its first point; null when it has none
 * @param chart empty while it has no points, or none that are seen
 * @param steps where new limits start, or where somebody decided that they do not
 * @param flags what happened meanwhile, since the first point shown
 * @param history what was done with it, the newest first
 * @param mayWrite whether the reader may change all of it
 * @param mayKeepPoints whether the reader may add points
 */
public record MeasurePage(
        MeasureId id,
        int version,
        MeasureDraft text,
        @Nullable String team,
        @Nullable String demandType,
        boolean hidden,
        int count,
        @Nullable LocalDate since,
        Optional<MeasureChart> chart,
        List<MeasureStep> steps,
        List<MeasureFlag> flags,
        List<MeasureChange> history,
        boolean mayWrite,
        boolean mayKeepPoints) {}
