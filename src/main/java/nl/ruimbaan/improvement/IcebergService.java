package nl.ruimbaan.improvement;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.publishing.Publishing;

/** Filling the iceberg layer by layer: by anyone, also who does not take part. */
@ApplicationService
public class IcebergService {

    private final VisibleImprovements improvements;
    private final Layers layers;
    private final Publishing publishing;
    private final ImprovementRecorder recorder;

    IcebergService(
            VisibleImprovements improvements, Layers layers, Publishing publishing, ImprovementRecorder recorder) {
        this.improvements = improvements;
        this.layers = layers;
        this.publishing = publishing;
        this.recorder = recorder;
    }

    /** Writes one layer anew, from the version in which the writer saw it; the other layers are in nobody's way. */
    @Change
    public Outcome<ImprovementDraft> fill(ImprovementId id, int fromVersion, IcebergLayer layer, String text) {
        return improvements
                .find(id)
                .map(it -> fill(it, fromVersion, layer, text))
                .orElseGet(Outcome.Gone::new);
    }

    private Outcome<ImprovementDraft> fill(Improvement improvement, int fromVersion, IcebergLayer layer, String text) {
        ImprovementPage.LayerLine line = layers.of(improvement.improvementId()).get(layer);
        if (line != null && fromVersion < line.version()) {
            return new Outcome.Conflict<>(improvement.toDraft(), improvement.version(), line.by(), line.at());
        }
        List<Refusal> refusals = publishing.refusals(
                ItemKind.IMPROVEMENT, improvement.id(), Map.of(layer.field(), text), tooLong(layer, text));
        return refusals.isEmpty() ? recorder.fill(improvement, layer, text) : new Outcome.Refused<>(refusals);
    }

    private static List<Refusal> tooLong(IcebergLayer layer, String text) {
        return text.length() > Limits.LONG_TEXT
                ? List.of(Refusal.of(layer.field(), "refused.tooLong", Limits.LONG_TEXT, text.length()))
                : List.of();
    }
}
