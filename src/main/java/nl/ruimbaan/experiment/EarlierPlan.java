package nl.ruimbaan.experiment;

import org.jspecify.annotations.Nullable;

/**
 * What a plan said before it was written anew.
 *
 * @param type what its demand type is called now
 * @param written by whom that text was written, and when
 */
public record EarlierPlan(ExperimentPlan plan, @Nullable String type, Deed written) {}
