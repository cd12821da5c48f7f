package nl.ruimbaan.spread;

import java.util.HashSet;
import java.util.Set;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what the current user does with an offer, now; open pages and those whom it concerns hear of it. */
@Component
class OfferRecorder {

    private final OfferRepository offers;
    private final AnsweringReader answering;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    OfferRecorder(
            OfferRepository offers,
            AnsweringReader answering,
            Journal journal,
            ApplicationEventPublisher events,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.offers = offers;
        this.answering = answering;
        this.journal = journal;
        this.events = events;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    void made(ImprovementId improvement, TeamId team, OfferDraft draft) {
        kept(new Offer(new OfferId(numbers.nextRecord()), improvement, draft, team, user.id(), clock.now()));
        AnsweringReader.Members members = answering.of(team);
        events.publishEvent(
                new OfferMade(improvement, user.id(), withoutMe(members.answering()), withoutMe(members.others())));
    }

    /**
     * @param words why it was declined
     * @param copy what came of it
     */
    void ended(Offer offer, OfferVerb verb, String words, @Nullable ImprovementId copy) {
        offer.end(verb, words, copy, user.id(), clock.now());
        kept(offer);
        Set<PersonId> concerned =
                verb == OfferVerb.WITHDRAW ? answering.of(offer.team()).answering() : Set.of(offer.by());
        events.publishEvent(new OfferEnded(offer.improvement(), verb, user.id(), withoutMe(concerned)));
    }

    private void kept(Offer offer) {
        offers.saveAndFlush(offer);
        journal.changed(offer.improvement().ref(), new OffersChanged(offer.improvement()));
    }

    private Set<PersonId> withoutMe(Set<PersonId> people) {
        Set<PersonId> others = new HashSet<>(people);
        others.remove(user.id());
        return others;
    }
}
