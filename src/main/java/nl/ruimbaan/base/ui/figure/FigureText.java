package nl.ruimbaan.base.ui.figure;

import java.util.List;

/**
 * What a figure says besides its numbers, in the reader's language.
 *
 * @param title what the figure is called
 * @param sentence what it says, in one sentence that is true while there are limits and while there are none
 * @param routine what is said when nothing in it is a signal
 * @param unit of the values
 * @param one the unit of exactly one
 * @param made how it is made: from what, over which period, from how many; a paragraph each
 */
public record FigureText(String title, String sentence, String routine, String unit, String one, List<String> made) {

    public FigureText {
        made = List.copyOf(made);
    }
}
