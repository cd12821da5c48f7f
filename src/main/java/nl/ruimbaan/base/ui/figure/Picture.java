package nl.ruimbaan.base.ui.figure;

import java.util.Locale;

/** What a drawing is saved as. */
enum Picture {
    /** Points of light, for a slide or a letter. */
    PNG,
    /** Lines, for who makes it larger or changes it. */
    SVG;

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
