package nl.ruimbaan.experiment;

import java.time.LocalDate;
import nl.ruimbaan.base.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * What is tried now.
 *
 * @param improvement for which it is tried
 * @param lang in which it is written
 * @param counted with how many demands, as far as they were counted
 * @param planned with how many it is to be tried
 */
public record RunningExperiment(
        ExperimentId id,
        ItemRef improvement,
        String what,
        String lang,
        int counted,
        int planned,
        @Nullable String team,
        LocalDate since) {}
