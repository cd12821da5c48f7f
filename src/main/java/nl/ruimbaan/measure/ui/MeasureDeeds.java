package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Objects;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.measure.MeasureCorrections;
import nl.ruimbaan.measure.MeasureFlags;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasureSteps;
import nl.ruimbaan.measure.PointId;
import nl.ruimbaan.privacy.ui.FieldFindings;
import nl.ruimbaan.step.ui.StepDialogs;

/**
 * What one can do with one measure.
 *
 * @param findings what stands below each text: what in it could tell who it is about
 */
record MeasureDeeds(
        MeasurePage page,
        MeasureCorrections corrections,
        MeasureSteps steps,
        MeasureFlags flags,
        Clock clock,
        FieldFindings findings) {

    /** What is asked about new limits at a point. */
    StepDialogs about(PointId point, LocalDate period) {
        String when = new MeasureWords(UI.getCurrent().getLocale())
                .period(Objects.requireNonNull(page.text().rhythm()), period);
        return new StepDialogs(Long.toString(point.value()), when, findings);
    }
}
