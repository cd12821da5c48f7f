package nl.ruimbaan.exchange;

import nl.ruimbaan.base.Refusal;

/**
 * A reason for which many rows were not taken.
 *
 * @param reason as it was said of the first of them
 * @param rows how many they are
 */
public record CommonReason(Refusal reason, long rows) {}
