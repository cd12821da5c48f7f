package nl.ruimbaan.measure.ui;

import nl.ruimbaan.base.Clock;
import nl.ruimbaan.measure.MeasureCorrections;
import nl.ruimbaan.measure.MeasureFlags;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasureSteps;
import nl.ruimbaan.privacy.ui.FieldFindings;

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
        FieldFindings findings) {}
