package nl.ruimbaan.spread.ui;

import nl.ruimbaan.spread.OfferId;
import nl.ruimbaan.spread.OfferVerb;

/** What the buttons of an offer set going on its page. */
interface OfferActs {

    /** Does what the verb says, or opens what it asks. */
    void begin(OfferVerb verb, OfferId id);
}
