package nl.ruimbaan.chart;

import java.util.List;

/**
 * A state in a cumulative flow.
 *
 * @param name of the state
 * @param counts how many were in it at the end of each day
 */
public record FlowBand(String name, List<Integer> counts) {

    /** @throws IllegalArgumentException when a number is below zero */
    public FlowBand {
        counts = List.copyOf(counts);
        if (counts.stream().anyMatch(it -> it < 0)) {
            throw new IllegalArgumentException("no state holds fewer than none");
        }
    }
}
