package nl.ruimbaan.spc;

import java.util.List;
import java.util.Optional;

/** How the limits of a period are calculated. Each {@link ChartKind} has its own. */
@FunctionalInterface
interface Formula {

    /**
     * The limits that these points make; ghosted ones do not help.
     *
     * @return empty when they make none
     */
    Optional<? extends Limits> limits(List<Observation> baseline);
}
