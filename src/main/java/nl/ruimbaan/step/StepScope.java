package nl.ruimbaan.step;

import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Which built-in measure, and of whom. Its steps hold whether its points are weeks or months.
 *
 * @param team null for the whole organisation
 * @param type the number of a demand type; null for all
 */
public record StepScope(
        BuiltInMeasure measure,
        @Nullable TeamId team,
        @Nullable Long type) {

    String key() {
        return measure + "|" + team + "|" + type;
    }
}
