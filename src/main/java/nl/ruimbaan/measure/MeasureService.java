package nl.ruimbaan.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.publishing.TextToPublish;
import org.springframework.security.access.prepost.PreAuthorize;

/** Making measures and writing what they are, which coaches do. */
@ApplicationService
public class MeasureService {

    private final MeasureRepository measures;
    private final Points points;
    private final MeasureRights rights;
    private final MeasureRecorder recorder;
    private final Publishing publishing;

    MeasureService(
            MeasureRepository measures,
            Points points,
            MeasureRights rights,
            MeasureRecorder recorder,
            Publishing publishing) {
        this.measures = measures;
        this.points = points;
        this.rights = rights;
        this.recorder = recorder;
        this.publishing = publishing;
    }

    /** Makes a measure. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Outcome<MeasureDraft> make(MeasureDraft draft) {
        return make(draft, 0);
    }

    /** As {@link #make(MeasureDraft)}; the draft of this number, as which it was written, is no longer needed. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Outcome<MeasureDraft> make(MeasureDraft draft, long writtenAs) {
        TextToPublish text = text(draft, writtenAs, List.of());
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        Measure measure = recorder.begun(draft);
        text.first(measure.measureId().ref(), Set.of());
        return recorder.written(measure, MeasureVerb.MAKE);
    }

    /** Writes it anew, from the version that the text was made from. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Outcome<MeasureDraft> write(MeasureId id, int fromVersion, MeasureDraft draft) {
        return measures.findById(id.number())
                .map(measure -> write(measure, fromVersion, draft))
                .orElseGet(Outcome.Gone::new);
    }

    private Outcome<MeasureDraft> write(Measure measure, int fromVersion, MeasureDraft draft) {
        if (measure.wasWrittenAfter(fromVersion)) {
            return recorder.conflict(measure);
        }
        points.hold(measure.measureId());
        boolean hasPoints = points.hasAny(measure.measureId());
        List<Refusal> shape = measure.refusesToBecome(draft, hasPoints);
        if (hasPoints && rights.hides(measure.team()) && !Objects.equals(measure.team(), draft.team())) {
            shape.add(Refusal.of("team", "measure.refused.teamWithHiddenPoints"));
        }
        TextToPublish text = text(draft, measure.id(), shape);
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        text.anew(measure.measureId().ref());
        return recorder.rewritten(measure, draft);
    }

    /** @param id of the measure itself; 0 or the number of its draft for a new one */
    private TextToPublish text(MeasureDraft draft, long id, List<Refusal> shape) {
        List<Refusal> refusals = new ArrayList<>(draft.refusals());
        refusals.addAll(shape);
        measures.findByNameKey(MeasureDraft.key(draft.name()))
                .filter(it -> it.id() != id)
                .ifPresent(it -> refusals.add(Refusal.of("name", "measure.refused.taken", it.name())));
        return publishing.text(ItemKind.MEASURE, id, draft.texts(), refusals);
    }
}
