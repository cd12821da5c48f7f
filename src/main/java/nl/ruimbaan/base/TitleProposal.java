package nl.ruimbaan.base;

import java.util.List;
import java.util.regex.Pattern;

/** Proposes a title from a text, so that nobody has to think of one. */
public final class TitleProposal {

    /** As long as a title may be. */
    private static final int LONGEST = 120;

    /** What is not longer can stand as a heading. */
    private static final int LONGEST_HEADING = 240;

    private static final Pattern BEGINNING = Pattern.compile("^[.!?…\"”’]*\\s*");

    private static final Pattern END = Pattern.compile("[.!?…\"”’]+$");

    /** A line that begins like this is no continuation of the one above it. */
    private static final Pattern NEW_LINE = Pattern.compile("[\"'“‘„«(\\[]*\\p{Lu}.*|(?:[-*•–]|\\d{1,3}[.)]) .*|");

    private TitleProposal() {}

    /** The first sentence, or what of it fits in a title, cut between words and marked with an ellipsis. */
    public static String from(String text) {
        return Texts.betweenWords(FirstSentence.of(firstLines(text)), LONGEST);
    }

    /** Whether a title says only what the text begins with, as one that was proposed does. */
    public static boolean repeats(String title, String text) {
        return Texts.line(text).startsWith(withoutEnd(title))
                && !withoutEnd(title).isEmpty();
    }

    /** What the text says after its title; all of it where it begins otherwise. */
    public static String after(String title, String text) {
        String line = Texts.line(text);
        return repeats(title, text)
                ? BEGINNING.matcher(line.substring(withoutEnd(title).length())).replaceFirst("")
                : line;
    }

    /** Whether the text itself can be the heading, since the title is its beginning and it is short: then it need not follow. */
    public static boolean isHeading(String title, String text) {
        return text.length() <= LONGEST_HEADING && repeats(title, text);
    }

    /** What stands above the page: the title, or the text itself where that says the same and more. */
    public static String heading(String title, String text) {
        return isHeading(title, text) ? Texts.line(text) : title;
    }

    private static String withoutEnd(String title) {
        return END.matcher(title.strip()).replaceFirst("");
    }

    /** The lines that belong together, as one; a line of one word is a beginning. */
    private static String firstLines(String text) {
        List<String> lines = text.strip().lines().map(Texts::line).toList();
        StringBuilder first = new StringBuilder();
        for (String line : lines) {
            if (first.indexOf(" ") > 0 && NEW_LINE.matcher(line).matches()) {
                break;
            }
            first.append(first.isEmpty() || line.isEmpty() ? "" : " ").append(line);
        }
        return first.toString();
    }
}
