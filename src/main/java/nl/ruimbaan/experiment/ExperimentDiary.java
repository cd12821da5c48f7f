package nl.ruimbaan.experiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.photo.PhotoPublishing;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.security.CurrentUser;

/** The diary of an experiment: what was seen, and what customers said. */
@ApplicationService
public class ExperimentDiary {

    private final VisibleExperiments experiments;
    private final ObservationRepository observations;
    private final Publishing publishing;
    private final PhotoPublishing photos;
    private final ObservationRecorder recorder;
    private final CurrentUser user;

    ExperimentDiary(
            VisibleExperiments experiments,
            ObservationRepository observations,
            Publishing publishing,
            PhotoPublishing photos,
            ObservationRecorder recorder,
            CurrentUser user) {
        this.experiments = experiments;
        this.observations = observations;
        this.publishing = publishing;
        this.photos = photos;
        this.recorder = recorder;
        this.user = user;
    }

    /** Something was seen; with the photos that were put beside it. */
    @Change
    public Outcome<ObservationDraft> note(ExperimentId id, ObservationDraft draft) {
        return experiments
                .find(id)
                .map(it -> unless(
                        it.refusal(ExperimentVerb.NOTE),
                        it,
                        photos.with(Texts.of(draft), it.beside()),
                        photos.after(draft.refusals(), it.beside()),
                        () -> recorder.noted(it, draft)))
                .orElseGet(Outcome.Gone::new);
    }

    /** Its writer puts it right, from the version that the text was made from. */
    @Change
    public Outcome<ObservationDraft> correct(ObservationId id, int fromVersion, ObservationDraft draft) {
        return own(
                id,
                (seen, it) -> it.version() != fromVersion
                        ? recorder.conflict(it)
                        : unless(
                                seen.refusal(ExperimentVerb.CORRECT),
                                seen,
                                Texts.of(draft),
                                draft.refusals(),
                                () -> recorder.corrected(seen, it, draft)));
    }

    /** Its writer takes it away; its words are gone. */
    @Change
    public Outcome<ObservationDraft> withdraw(ObservationId id) {
        return own(id, recorder::withdrawn);
    }

    private interface Deed {
        Outcome<ObservationDraft> on(SeenExperiment seen, Observation observation);
    }

    private Outcome<ObservationDraft> own(ObservationId id, Deed deed) {
        return observations
                .findById(id.value())
                .filter(it -> !it.isWithdrawn())
                .flatMap(it -> experiments.find(it.experiment()).map(own(it, deed)))
                .orElseGet(Outcome.Gone::new);
    }

    private Function<SeenExperiment, Outcome<ObservationDraft>> own(Observation observation, Deed deed) {
        return seen -> user.is(observation.writer())
                ? deed.on(seen, observation)
                : Outcome.refused(Refusal.because("experiment.refused.notYours"));
    }

    private Outcome<ObservationDraft> unless(
            Optional<Refusal> denied,
            SeenExperiment seen,
            Map<String, String> texts,
            List<Refusal> missing,
            Supplier<Outcome<ObservationDraft>> does) {
        long item = seen.improvement().id().number();
        List<Refusal> refusals =
                denied.map(List::of).orElseGet(() -> publishing.refusals(ItemKind.IMPROVEMENT, item, texts, missing));
        return refusals.isEmpty() ? does.get() : new Outcome.Refused<>(refusals);
    }
}
