package nl.ruimbaan.experiment;

import nl.ruimbaan.measure.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * By which measure one sees whether an improvement helps.
 *
 * @param mayChoose whether the reader may choose another
 */
public record LinkedMeasure(@Nullable MeasureId measure, boolean mayChoose) {

    static final LinkedMeasure NONE = new LinkedMeasure(null, false);
}
