package nl.ruimbaan.spread;

import nl.ruimbaan.improvement.ImprovementId;

/** What open pages hear when an improvement was offered, or an offer of it was answered. */
public record OffersChanged(ImprovementId improvement) {}
