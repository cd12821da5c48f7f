package nl.ruimbaan.experiment;

import nl.ruimbaan.improvement.ImprovementId;

/** What open pages hear when a layer of its iceberg is linked to something else. */
public record LayerLinked(ImprovementId improvement) {}
