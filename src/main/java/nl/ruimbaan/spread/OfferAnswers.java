package nl.ruimbaan.spread;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.publishing.Publishing;

/** Answering what is offered to one's team, or taking back what one offered. The first answer counts. */
@ApplicationService
public class OfferAnswers implements ImprovementService.Offered {

    private final VisibleOffers offers;
    private final ImprovementService improvements;
    private final Publishing publishing;
    private final OfferRecorder recorder;

    OfferAnswers(VisibleOffers offers, ImprovementService improvements, Publishing publishing, OfferRecorder recorder) {
        this.offers = offers;
        this.improvements = improvements;
        this.publishing = publishing;
        this.recorder = recorder;
    }

    /** The team does it too, in the same words: a copy stands in its own backlog, and has its own experiments. */
    @Change
    public Outcome<ImprovementDraft> accept(OfferId id) {
        return offers.find(id)
                .map(it -> {
                    Outcome<ImprovementDraft> outcome = copied(it, OfferVerb.ACCEPT, it.draft(), 0);
                    return isAboutTheText(outcome)
                            ? Outcome.<ImprovementDraft>refused(Refusal.because("spread.refused.readFirst"))
                            : outcome;
                })
                .orElseGet(Outcome.Gone::new);
    }

    /** The words in which the team can begin to write its own; nothing when the current user cannot answer. */
    @Override
    public Optional<ImprovementDraft> draft(long offer) {
        return offers.find(new OfferId(offer))
                .filter(it -> it.refusal(OfferVerb.ADAPT).isEmpty())
                .map(SeenOffer::draft);
    }

    /** What is offered, as the red thread calls it. */
    @Override
    public Optional<ImprovementId> origin(long offer) {
        return offers.find(new OfferId(offer)).map(it -> it.offer().improvement());
    }

    /** The team does it too, in its own words. */
    @Change
    @Override
    public Outcome<ImprovementDraft> adapt(long offer, ImprovementDraft draft, long writtenAs) {
        return offers.find(new OfferId(offer))
                .map(it -> copied(it, OfferVerb.ADAPT, draft, writtenAs))
                .orElseGet(Outcome.Gone::new);
    }

    /** The team does not do it, and says why. */
    @Change
    public Act decline(OfferId id, String why) {
        return end(
                id,
                OfferVerb.DECLINE,
                why,
                it -> publishing.refusals(
                        ItemKind.IMPROVEMENT,
                        it.offer().improvement().number(),
                        Map.of("reason", why),
                        new Checks().line("reason", why).refusals()));
    }

    /** Who offered it takes it back, as long as nobody answered. */
    @Change
    public Act withdraw(OfferId id) {
        return end(id, OfferVerb.WITHDRAW, "", it -> List.of());
    }

    private interface Against {
        List<Refusal> said(SeenOffer offer);
    }

    private Act end(OfferId id, OfferVerb verb, String words, Against against) {
        return offers.find(id)
                .map(it -> {
                    List<Refusal> refusals = it.refusal(verb).map(List::of).orElseGet(() -> against.said(it));
                    if (refusals.isEmpty()) {
                        recorder.ended(it.offer(), verb, words, null);
                    }
                    return Act.unless(refusals);
                })
                .orElseGet(Act::gone);
    }

    private Outcome<ImprovementDraft> copied(SeenOffer seen, OfferVerb verb, ImprovementDraft text, long writtenAs) {
        return seen.refusal(verb)
                .<Outcome<ImprovementDraft>>map(Outcome::refused)
                .orElseGet(() -> proposed(seen, verb, text, writtenAs));
    }

    private Outcome<ImprovementDraft> proposed(SeenOffer seen, OfferVerb verb, ImprovementDraft text, long writtenAs) {
        Outcome<ImprovementDraft> outcome = improvements.propose(
                text.forTeam(seen.offer().team()), seen.offer().improvement().ref(), writtenAs);
        if (outcome instanceof Outcome.Saved<ImprovementDraft>(var copy, int version)) {
            recorder.ended(seen.offer(), verb, "", new ImprovementId(copy.number()));
        }
        return outcome;
    }

    private static boolean isAboutTheText(Outcome<ImprovementDraft> outcome) {
        return outcome instanceof Outcome.Refused<ImprovementDraft>(var refusals)
                && refusals.stream().anyMatch(it -> !it.field().isEmpty());
    }
}
