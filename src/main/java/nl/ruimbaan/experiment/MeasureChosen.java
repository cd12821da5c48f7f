package nl.ruimbaan.experiment;

import nl.ruimbaan.improvement.ImprovementId;

/** What open pages hear when another measure, or none, was chosen for an improvement. */
public record MeasureChosen(ImprovementId improvement) {}
