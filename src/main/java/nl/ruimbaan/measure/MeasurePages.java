package nl.ruimbaan.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.people.RulesInForce;
import org.jspecify.annotations.Nullable;

/** Reading: which measures there are, and the page of one. The same number of statements however many points it has. */
@ApplicationService
public class MeasurePages {

    /** How many measures a page of the list holds. */
    public static final int PAGE = 50;

    private final MeasureReader measures;
    private final Points points;
    private final Steps steps;
    private final FlagReader flags;
    private final MeasureRights rights;
    private final RulesInForce rules;

    MeasurePages(
            MeasureReader measures,
            Points points,
            Steps steps,
            FlagReader flags,
            MeasureRights rights,
            RulesInForce rules) {
        this.measures = measures;
        this.points = points;
        this.steps = steps;
        this.flags = flags;
        this.rights = rights;
        this.rules = rules;
    }

    /** By name, those after the key. */
    public Slice<MeasureLine> list(MeasureFilter filter, MeasureLine.@Nullable Key after) {
        return measures.page(filter, after, PAGE, rights.hidden());
    }

    /** How the measures of a page went lately, the oldest value first; nothing of a team that is too small. */
    public Map<MeasureId, List<PointValue>> lately(Slice<MeasureLine> page) {
        return points.lately(page.items().stream()
                .filter(it -> !it.hidden())
                .map(MeasureLine::id)
                .toList());
    }

    public Count count(MeasureFilter filter) {
        return measures.count(filter);
    }

    public Optional<MeasurePage> page(MeasureId id) {
        return measures.about(id).map(it -> page(id, it));
    }

    /** All its points, oldest first: for a file; none of a team that is too small. */
    public List<MeasurePoint> points(MeasureId id) {
        return measures.about(id)
                .filter(it -> !rights.hides(it.text().team()))
                .map(it -> points.all(id))
                .orElse(List.of());
    }

    private MeasurePage page(MeasureId id, MeasureAbout about) {
        MeasureDraft text = about.text();
        List<MeasurePoint> all = points.all(id);
        List<MeasureStep> decisions = steps.of(id);
        boolean hidden = rights.hides(text.team());
        Optional<MeasureChart> chart = chart(text, hidden ? List.of() : all, decisions);
        LocalDate shown = chart.map(it -> it.points().getFirst().period()).orElse(LocalDate.EPOCH);
        return new MeasurePage(
                id,
                about.version(),
                text,
                about.team(),
                about.demandType(),
                hidden,
                all.size(),
                all.isEmpty() ? null : all.getFirst().period(),
                chart,
                decisions,
                flags.since(
                        id,
                        text.team() == null ? null : text.team().value(),
                        text.demandType() == null ? null : text.demandType().value(),
                        shown),
                history(id, hidden),
                rights.isCoach(),
                rights.mayKeepPoints(text.team()));
    }

    private List<MeasureChange> history(MeasureId id, boolean hidden) {
        List<MeasureChange> history = measures.history(id);
        return hidden ? history.stream().map(MeasureChange::withoutValues).toList() : history;
    }

    private Optional<MeasureChart> chart(MeasureDraft text, List<MeasurePoint> seen, List<MeasureStep> decisions) {
        return MeasureChart.of(
                Objects.requireNonNull(text.kind()),
                Objects.requireNonNull(text.rhythm()),
                rules.rules(),
                seen,
                decisions);
    }
}
