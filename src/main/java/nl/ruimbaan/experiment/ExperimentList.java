package nl.ruimbaan.experiment;

import java.util.List;
import nl.ruimbaan.people.Language;

/**
 * What is tried with an improvement: what runs first, then what is planned, what is finished, and what was not tried; of each the newest first.
 *
 * @param mayPlan whether the reader may plan one more
 * @param language in which it is written
 */
public record ExperimentList(boolean mayPlan, Language language, List<ExperimentEntry> experiments) {

    static final ExperimentList NONE = new ExperimentList(false, Language.NL, List.of());
}
