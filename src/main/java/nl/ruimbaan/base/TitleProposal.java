package nl.ruimbaan.base;

import java.util.List;
import java.util.regex.Pattern;

/** Proposes a title from a text, so that nobody has to think of one. */
public final class TitleProposal {

    private static final int WISHED = 70;

    /** A line that begins like this is no continuation of the one above it. */
    private static final Pattern NEW_LINE = Pattern.compile("[\"'“‘„«(\\[]*\\p{Lu}.*|(?:[-*•–]|\\d{1,3}[.)]) .*|");

    private TitleProposal() {}

    /** The first sentence, or what of it fits in some seventy characters, cut between words and marked with an ellipsis. */
    public static String from(String text) {
        String sentence = FirstSentence.of(firstLines(text));
        if (sentence.length() <= WISHED) {
            return sentence;
        }
        int cut = sentence.lastIndexOf(' ', WISHED - 1);
        int end = cut > WISHED / 2 ? cut : WISHED - 1;
        if (Character.isHighSurrogate(sentence.charAt(end - 1))) {
            end--;
        }
        return sentence.substring(0, end).replaceAll("[,;:.…\\s]+$", "") + "…";
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
