package nl.ruimbaan.sheet;

import java.util.regex.Pattern;

/** The words by which spreadsheets say that a cell has no value, in every language: {@code #N/A}, {@code #DEEL/0!}, {@code ####}. */
public final class ErrorWords {

    private static final Pattern ONE = Pattern.compile("#{2,}|#\\p{Lu}[\\p{Lu}\\p{Nd}/_.]*[!?]?|Err:\\d+");

    private ErrorWords() {}

    /** Whether this is such a word. */
    public static boolean isOne(String text) {
        return ONE.matcher(text).matches();
    }
}
