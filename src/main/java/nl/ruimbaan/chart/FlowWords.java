package nl.ruimbaan.chart;

import java.util.Locale;

/**
 * The words on a cumulative flow, in the reader's language.
 *
 * @param title what it is called
 * @param description what it says, so that it makes sense without the picture
 * @param unit what is counted
 */
public record FlowWords(String title, String description, String unit, Locale locale) {}
