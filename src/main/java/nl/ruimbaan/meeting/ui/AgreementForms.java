package nl.ruimbaan.meeting.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.Keeping;
import nl.ruimbaan.draft.KeptDraft;
import nl.ruimbaan.meeting.AgreementDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.privacy.PrivacyService;
import tools.jackson.databind.json.JsonMapper;

/** Makes the form for an agreement about an obstacle, with what the reader left unfinished in it. */
@SpringComponent
class AgreementForms {

    private final PeopleService people;
    private final PrivacyService privacy;
    private final DraftService drafts;
    private final JsonMapper json;

    AgreementForms(PeopleService people, PrivacyService privacy, DraftService drafts, JsonMapper json) {
        this.people = people;
        this.privacy = privacy;
        this.drafts = drafts;
        this.json = json;
    }

    AgreementForm of(ObstacleId obstacle) {
        var form =
                new AgreementForm(obstacle, people, privacy, (from, draft) -> keep(obstacle, from, draft), this::read);
        drafts.keptPart(obstacle.ref(), AgreementDraft.PART).ifPresent(form::goOnFrom);
        return form;
    }

    /** What the reader left unfinished. */
    Optional<AgreementDraft> kept(ObstacleId obstacle) {
        return drafts.keptPart(obstacle.ref(), AgreementDraft.PART)
                .map(this::read)
                .filter(it -> !it.isEmpty());
    }

    /** Knowingly thrown away. */
    void discard(ObstacleId obstacle) {
        drafts.discardPart(obstacle.ref(), AgreementDraft.PART);
    }

    private Keeping keep(ObstacleId obstacle, int from, AgreementDraft draft) {
        return drafts.keepPart(obstacle.ref(), AgreementDraft.PART, from, json.writeValueAsString(draft));
    }

    private AgreementDraft read(KeptDraft kept) {
        return json.readValue(kept.json(), AgreementDraft.class);
    }
}
