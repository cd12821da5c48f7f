package nl.ruimbaan.spc;

import java.util.List;
import java.util.Optional;

/** How the limits of a period are calculated: {@link Xmr} for individual values, {@link CChart} for counts. */
@FunctionalInterface
public interface Formula {

    /**
     * The limits that these points make; ghosted ones do not help.
     *
     * @return empty when they make none
     */
    Optional<NaturalLimits> limits(List<Observation> baseline);
}
