package nl.ruimbaan.measure.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.measure.MeasureCorrections;
import nl.ruimbaan.measure.MeasureFlags;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasureSteps;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.FieldFindings;

/** What one can do with a measure on its page, each in a dialog that asks for what it needs. */
@SpringComponent
class MeasureActions {

    private final MeasureCorrections corrections;
    private final MeasureSteps steps;
    private final MeasureFlags flags;
    private final PrivacyService privacy;
    private final Clock clock;

    MeasureActions(
            MeasureCorrections corrections,
            MeasureSteps steps,
            MeasureFlags flags,
            PrivacyService privacy,
            Clock clock) {
        this.corrections = corrections;
        this.steps = steps;
        this.flags = flags;
        this.privacy = privacy;
        this.clock = clock;
    }

    /** Those with this measure. */
    MeasureDeeds of(MeasurePage page) {
        return new MeasureDeeds(
                page,
                corrections,
                steps,
                flags,
                clock,
                new FieldFindings(privacy, page.id().ref()));
    }
}
