package nl.ruimbaan.chart;

import org.jspecify.annotations.Nullable;

/**
 * One bar of a Pareto: how often something was asked for, never who asked or answered.
 *
 * @param label what was asked for
 * @param value how often that was value demand
 * @param failure how often that was failure demand
 * @param unknown how often that is not known yet
 * @param href where a click goes; none where there is nothing to go to
 */
public record ParetoBar(
        String label,
        int value,
        int failure,
        int unknown,
        @Nullable String href) {

    /** @throws IllegalArgumentException when a number is below zero */
    public ParetoBar {
        if (value < 0 || failure < 0 || unknown < 0) {
            throw new IllegalArgumentException("nothing happens less than never");
        }
    }

    /** How often in all. */
    public int total() {
        return value + failure + unknown;
    }

    ParetoBar with(ParetoBar other, String name) {
        return new ParetoBar(name, value + other.value, failure + other.failure, unknown + other.unknown, null);
    }
}
