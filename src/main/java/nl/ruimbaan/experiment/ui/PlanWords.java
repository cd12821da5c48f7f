package nl.ruimbaan.experiment.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.experiment.EarlierPlan;
import nl.ruimbaan.experiment.ExperimentEntry;
import nl.ruimbaan.experiment.ExperimentPlan;
import org.jspecify.annotations.Nullable;

/** A plan in words, part by part, in the order in which they are asked. */
record PlanWords(Map<String, String> parts) {

    static PlanWords of(ExperimentEntry entry, Locale locale) {
        return of(entry.plan(), entry.type(), locale);
    }

    static PlanWords of(EarlierPlan earlier, Locale locale) {
        return of(earlier.plan(), earlier.type(), locale);
    }

    private static PlanWords of(ExperimentPlan plan, @Nullable String type, Locale locale) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("what", plan.what());
        parts.put("expectation", plan.expectation());
        parts.put("demands", String.valueOf(plan.demands()));
        parts.put("from", day(plan.from(), locale));
        parts.put("to", day(plan.to(), locale));
        parts.put("type", Objects.requireNonNullElse(type, ""));
        return new PlanWords(parts);
    }

    private static String day(@Nullable LocalDate day, Locale locale) {
        return day == null ? "" : Days.inWords(day, locale);
    }
}
