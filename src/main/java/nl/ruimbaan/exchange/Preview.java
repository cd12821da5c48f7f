package nl.ruimbaan.exchange;

import java.util.List;

/**
 * What a file looks like when it is read in a certain way.
 *
 * @param mapping that way, with what the file itself proves
 * @param headings the names of its columns
 * @param headLine the line of the headings; 0 when there are none
 * @param top its first lines, of which one may hold the headings
 * @param rows the rows below the headings, at most ten
 * @param questions what it leaves open
 * @param doubts columns that are probably not what they were taken for
 */
public record Preview(
        Mapping mapping,
        List<String> headings,
        long headLine,
        List<Line> top,
        List<ParsedRow> rows,
        List<Question> questions,
        List<Doubt> doubts) {

    /** How a line of the file begins. */
    public record Line(long nr, String beginning) {}
}
