package nl.ruimbaan.visit;

import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.publishing.TextToPublish;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;

/** Writing down what one saw: managers do, each their own. */
@ApplicationService
public class VisitService {

    private final VisitRepository visits;
    private final VisitRecorder recorder;
    private final Publishing publishing;
    private final CurrentUser user;
    private final Clock clock;

    VisitService(VisitRepository visits, VisitRecorder recorder, Publishing publishing, CurrentUser user, Clock clock) {
        this.visits = visits;
        this.recorder = recorder;
        this.publishing = publishing;
        this.user = user;
        this.clock = clock;
    }

    /**
     * A manager went and looked.
     *
     * @param writtenAs the number of the draft as which it was written, which is no longer needed; 0 when there is none
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Change
    public Outcome<VisitDraft> note(VisitDraft draft, long writtenAs) {
        TextToPublish text = text(draft, writtenAs);
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        Visit visit = recorder.begun(draft);
        text.first(visit.visitId().ref(), Set.of(user.id()));
        return recorder.written(visit, draft);
    }

    /** Its writer writes it anew, from the version that the text was made from. */
    @PreAuthorize("hasRole('MANAGER')")
    @Change
    public Outcome<VisitDraft> write(VisitId id, int fromVersion, VisitDraft draft) {
        return mine(id).map(visit -> write(visit, fromVersion, draft)).orElseGet(Outcome.Gone::new);
    }

    /** Its writer takes it from its readers. */
    @Change
    public Act withdraw(VisitId id) {
        return mine(id).map(visit -> {
                    visit.withdraw();
                    return recorder.changed(visit);
                })
                .orElseGet(Act::gone);
    }

    /** Its writer gives it back to its readers. */
    @Change
    public Act putBack(VisitId id) {
        return mine(id).map(visit -> {
                    visit.putBack();
                    return recorder.changed(visit);
                })
                .orElseGet(Act::gone);
    }

    private Outcome<VisitDraft> write(Visit visit, int fromVersion, VisitDraft draft) {
        if (visit.wasWrittenAfter(fromVersion)) {
            return recorder.conflict(visit);
        }
        TextToPublish text = text(draft, visit.id());
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        text.anew(visit.visitId().ref());
        return recorder.rewritten(visit, draft);
    }

    private TextToPublish text(VisitDraft draft, long writtenAs) {
        return publishing.text(ItemKind.VISIT, writtenAs, draft.texts(), draft.refusals(clock.today()));
    }

    /** To who did not write it there is nothing here, whether or not they may read it. */
    private Optional<Visit> mine(VisitId id) {
        return visits.findById(id.number()).filter(it -> user.is(it.writer()));
    }
}
