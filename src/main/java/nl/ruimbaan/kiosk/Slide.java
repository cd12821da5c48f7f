package nl.ruimbaan.kiosk;

import nl.ruimbaan.demand.DemandSeries;
import nl.ruimbaan.people.Language;

/** What a screen shows at a time. Nothing in it names anybody, or a team. */
public sealed interface Slide {

    /** A customer's words, literally or roughly. */
    record Words(String words, boolean literal, Language language) implements Slide {}

    /**
     * An obstacle of which those who met it say that it is gone.
     *
     * @param changed what has changed; may be empty
     */
    record Gone(String title, String changed, Language language) implements Slide {}

    /**
     * A share of what customers ask, week by week, in the whole organisation.
     *
     * @param share as {@code DemandShareWords} names it
     */
    record Share(String share, DemandSeries series) implements Slide {}

    /** What an improvement taught: one that was stopped, or one that is how we work now. */
    record Lesson(String title, String lesson, boolean stopped, Language language) implements Slide {}
}
