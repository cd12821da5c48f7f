package nl.ruimbaan.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits as people write a long number: in groups, with a blank, dash, dot, slash or bracket between, and blanks round those.
 *
 * @param digits without what stands between
 * @param places of each digit in the folded text
 */
record DigitRow(String digits, List<Integer> places) {

    private static final int WIDEST_GAP = 5;
    private static final int NOWHERE = -1;

    /** The row that begins with the digit here, of at most so many digits; those after the last whole one are left out. */
    static DigitRow from(PlainText text, int start, int most) {
        var digits = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        int place = start;
        while (digits.length() < most && text.isDigit(place)) {
            digits.append(text.at(place));
            places.add(place);
            place = next(text, place + 1);
        }
        return new DigitRow(digits.toString(), places);
    }

    /** The next digit when there is nothing but a gap before it, else where there is none. */
    private static int next(PlainText text, int place) {
        int at = place;
        int signs = 0;
        while (at - place < WIDEST_GAP && " -./_·()[]".indexOf(text.at(at)) >= 0) {
            signs += "-./_·".indexOf(text.at(at)) >= 0 ? 1 : 0;
            at++;
        }
        return signs > 2 ? NOWHERE : at;
    }

    /** Whether so many digits are here, and the last of them ends a group. */
    boolean endsAfter(PlainText text, int count) {
        return digits.length() >= count && !text.isLetterOrDigit(end(count));
    }

    /** The place after so many digits. */
    int end(int count) {
        return places.get(count - 1) + 1;
    }

    /** The first so many digits in the groups as written. */
    List<String> groups(int count) {
        List<String> groups = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= count; i++) {
            if (i == count || places.get(i) > places.get(i - 1) + 1) {
                groups.add(digits.substring(first, i));
                first = i;
            }
        }
        return groups;
    }
}
