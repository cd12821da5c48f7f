package nl.ruimbaan.spread;

import java.util.Optional;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.stereotype.Component;

/** The offers that the current user may see: of a hidden improvement there are none. */
@Component
class VisibleOffers {

    private final OfferRepository offers;
    private final ImprovementPages improvements;
    private final AnsweringReader answering;
    private final CurrentUser user;

    VisibleOffers(OfferRepository offers, ImprovementPages improvements, AnsweringReader answering, CurrentUser user) {
        this.offers = offers;
        this.improvements = improvements;
        this.answering = answering;
        this.user = user;
    }

    Optional<SeenOffer> find(OfferId id) {
        return offers.findById(id.value())
                .flatMap(offer -> improvements
                        .page(offer.improvement())
                        .map(it -> new SeenOffer(offer, it, user.is(offer.by()), answering.isMine(offer.team()))));
    }
}
