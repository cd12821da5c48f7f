package nl.ruimbaan.kiosk;

import java.util.List;
import nl.ruimbaan.people.Appearance;
import nl.ruimbaan.people.Language;

/**
 * What a screen shows in turn, and how.
 *
 * @param seenToday whether it is known that a screen came with this code today
 */
public record KioskShow(Language language, Appearance appearance, boolean seenToday, List<Slide> slides) {}
