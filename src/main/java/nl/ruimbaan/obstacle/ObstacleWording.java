package nl.ruimbaan.obstacle;

import java.util.Optional;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.condition.ConditionRegister;
import nl.ruimbaan.people.SmallTeams;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.publishing.TextToPublish;
import org.springframework.stereotype.Component;

/** What somebody writes about an obstacle, as it can come to colleagues now. */
@Component
class ObstacleWording {

    private final Publishing publishing;
    private final ConditionRegister register;
    private final SmallTeams smallTeams;

    ObstacleWording(Publishing publishing, ConditionRegister register, SmallTeams smallTeams) {
        this.publishing = publishing;
        this.register = register;
        this.smallTeams = smallTeams;
    }

    /**
     * Its texts, with what is said against them.
     *
     * @param writtenAs the number of the obstacle, or of the draft of a new one
     */
    TextToPublish text(ObstacleDraft draft, long writtenAs) {
        return publishing.text(ItemKind.OBSTACLE, writtenAs, draft.texts(), draft.refusals());
    }

    /**
     * With the kind that its entry in the register has, and without a team that would tell who a hidden reporter is; empty when there is
     * no such entry.
     */
    Optional<ObstacleDraft> current(ObstacleDraft draft, boolean reporterHidden) {
        ObstacleDraft written = draft.in(smallTeams.beside(draft.team(), reporterHidden));
        ConditionId entry = written.entry();
        return entry == null ? Optional.of(written) : register.name(entry).map(written::under);
    }
}
