package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.KeptDraft;
import nl.ruimbaan.obstacle.AgreementDraft;
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
        var form = new AgreementForm(obstacle, people, privacy, draft -> keep(obstacle, draft));
        kept(obstacle).ifPresent(form::show);
        return form;
    }

    /** What the reader left unfinished. */
    Optional<AgreementDraft> kept(ObstacleId obstacle) {
        return drafts.keptPart(obstacle.ref(), AgreementDraft.PART)
                .map(KeptDraft::json)
                .map(it -> json.readValue(it, AgreementDraft.class));
    }

    /** Knowingly thrown away. */
    void discard(ObstacleId obstacle) {
        drafts.discardPart(obstacle.ref(), AgreementDraft.PART);
    }

    private void keep(ObstacleId obstacle, AgreementDraft draft) {
        if (draft.isEmpty()) {
            discard(obstacle);
        } else {
            drafts.keepPart(obstacle.ref(), AgreementDraft.PART, json.writeValueAsString(draft));
        }
    }
}
