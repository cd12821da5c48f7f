package nl.ruimbaan.spread;

import java.util.List;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * To which team an improvement is offered.
 *
 * @param team null as long as none was chosen
 * @param why why it may help there
 */
public record OfferDraft(@Nullable TeamId team, String why) {

    /** Why it cannot be offered like this; empty when it can. */
    public List<Refusal> refusals() {
        return new Checks()
                .chosen("team", team, "spread.refused.noTeam")
                .line("why", why)
                .refusals();
    }
}
