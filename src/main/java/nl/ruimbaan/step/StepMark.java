package nl.ruimbaan.step;

import java.time.LocalDate;

/**
 * A decision that holds: from this day on limits are new, or are not though a run began.
 *
 * @param made whether new limits start with the first point from that day on
 * @param why what stands at them
 */
public record StepMark(LocalDate from, boolean made, String why) {}
