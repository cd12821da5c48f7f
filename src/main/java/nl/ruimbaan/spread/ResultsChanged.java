package nl.ruimbaan.spread;

import nl.ruimbaan.improvement.ImprovementId;

/** What open pages hear when something was told of what came of an improvement. */
public record ResultsChanged(ImprovementId improvement) {}
