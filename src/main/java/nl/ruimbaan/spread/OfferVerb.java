package nl.ruimbaan.spread;

import java.util.Optional;
import nl.ruimbaan.base.Refusal;

/** What one can do with an offer as long as it is open: who it is for answers, who made it withdraws. */
public enum OfferVerb {
    ACCEPT(OfferState.ACCEPTED),
    ADAPT(OfferState.ADAPTED),
    DECLINE(OfferState.DECLINED),
    WITHDRAW(OfferState.WITHDRAWN);

    private final OfferState to;

    OfferVerb(OfferState to) {
        this.to = to;
    }

    public String key() {
        return "spread.verb." + name();
    }

    OfferState to() {
        return to;
    }

    /** Whether it makes a copy. */
    boolean takesOver() {
        return this == ACCEPT || this == ADAPT;
    }

    /**
     * Why it cannot be done; empty when it can.
     *
     * @param mine whether the current user made the offer
     * @param answers whether the current user answers for the team
     * @param stopped whether what is offered was stopped meanwhile
     */
    Optional<Refusal> refusal(OfferState state, boolean mine, boolean answers, boolean stopped) {
        if (state != OfferState.OPEN) {
            return because(state == OfferState.WITHDRAWN ? "withdrawn" : "answered");
        }
        if (this == WITHDRAW ? !mine : !answers) {
            return because(this == WITHDRAW ? "notYours" : "notForYou");
        }
        return takesOver() && stopped ? because("stopped") : Optional.empty();
    }

    private static Optional<Refusal> because(String why) {
        return Optional.of(Refusal.because("spread.refused." + why));
    }
}
