package nl.ruimbaan.spread;

import java.util.Optional;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.improvement.ImprovementPhase;

/**
 * An offer with the improvement that is offered, as the current user sees it.
 *
 * @param mine whether the current user made it
 * @param answers whether the current user answers for the team
 */
record SeenOffer(Offer offer, ImprovementPage improvement, boolean mine, boolean answers) {

    Optional<Refusal> refusal(OfferVerb verb) {
        return verb.refusal(offer.state(), mine, answers, improvement.phase() == ImprovementPhase.STOPPED);
    }

    /** Its words, for the team to which it is offered. */
    ImprovementDraft draft() {
        return improvement.text().forTeam(offer.team());
    }
}
