package nl.ruimbaan.step;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.ruimbaan.spc.Observation;

/**
 * What is known of the points of a built-in measure.
 *
 * @param first in order, of each period at least the first twenty; more do no harm
 * @param newest in order, those shown and at least {@link nl.ruimbaan.spc.Period#BEFORE} before them if there are that many
 * @param shown how many of the newest are shown at most
 * @param day on which a point is, or begins
 */
public record FigurePoints<P>(
        List<P> first, List<P> newest, int shown, Function<P, LocalDate> day, Function<P, Observation> value) {}
