package nl.ruimbaan.chart;

import java.util.Locale;

/**
 * The words on a Pareto, in the reader's language.
 *
 * @param title what it is called
 * @param description what it says, so that it makes sense without the picture
 * @param value value demand
 * @param failure failure demand
 * @param unknown what is not known yet
 * @param numbers what stands at the right: how many, and the share of this bar and all above it
 * @param others those that have no bar of their own, of which there are {0}
 */
public record ParetoWords(
        String title,
        String description,
        String value,
        String failure,
        String unknown,
        String numbers,
        String others,
        Locale locale) {}
