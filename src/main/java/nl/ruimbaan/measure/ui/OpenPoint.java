package nl.ruimbaan.measure.ui;

import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenDate;
import nl.ruimbaan.measure.PointsReading;
import nl.ruimbaan.sheet.WrittenAmount;

/** Why one value that was typed is not in yet, each reason at its field. */
final class OpenPoint {

    private OpenPoint() {}

    static List<Refusal> refusals(PointsReading reading) {
        List<Refusal> found = new ArrayList<>();
        reading.wrong().forEach(it -> found.add(it.why()));
        WrittenDate.Ambiguous date = reading.order();
        if (date != null) {
            found.add(date.at("period"));
        }
        WrittenAmount.TwoWays number = reading.sign();
        if (number != null) {
            found.add(Refusal.of("count", "measure.refused.twoWays", number.text()));
        }
        return found;
    }
}
