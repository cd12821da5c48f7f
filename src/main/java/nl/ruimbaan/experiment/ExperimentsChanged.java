package nl.ruimbaan.experiment;

import nl.ruimbaan.improvement.ImprovementId;

/** What open pages hear when something happened to an experiment of an improvement. */
public record ExperimentsChanged(ImprovementId improvement) {}
