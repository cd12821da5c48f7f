package nl.ruimbaan.privacy;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number as it stands in a text.
 *
 * @param end the place after its last digit
 * @param sure whether it can hardly be another number
 * @param grouped whether anything stands between its digits, or a country before them
 */
record PhoneNumber(int end, boolean sure, boolean grouped) {

    private static final int MOST = 15;
    private static final int NATIONAL = 10;
    private static final int LEAST_ABROAD = 9;
    /** Numbers that belong to nobody in particular. */
    private static final Pattern NOBODYS = Pattern.compile("0(?:800|90[0369]|88|84|66|67|14).*");
    /** Source: Nummerplan telefoon- en ISDN-diensten. */
    private static final Pattern AREA = Pattern.compile(
            "0(?:6|1[035]|2[0346]|3[03568]|4[03456]|5[03589]|7[0-9]|8[57]|11[1-8]|16[1-8]|17[24]|18[0-7]|22[2-9]|25[125]|29[479]|31[3-8]"
                    + "|32[01]|34[1-8]|41[1-8]|47[58]|48[15678]|49[23579]|51[1-9]|52[1-9]|54[1-8]|56[126]|57[0-8]|59[1-9])");
    /** A day in June, and hours in the morning, look like the beginning of a mobile number. */
    private static final Pattern A_DATE_OR_HOURS = Pattern.compile(
            "0\\d ?([-./]) ?\\d{1,2} ?\\1 ?(?:19|20)\\d{2}.*|06 ?([-./]) ?\\d{1,2} ?\\2 ?\\d{2}(?! ?\\2|\\d).*"
                    + "|0\\d\\.[0-5]\\d ?[-/] ?[0-2]\\d\\..*|06 (?:0?[1-9]|1[0-2]) (?:19|20)\\d{2}\\b.*");

    /** Whether there are digits enough from here on, after a sign that a number can begin with. */
    static boolean mayBeginAt(PlainText text, int place) {
        char it = text.at(place);
        int first = it == '+' ? afterPlus(text, place) : it == 'o' || it == 'O' ? place + 1 : place;
        boolean inside = text.isDigit(place - 1) || "+0oO36".indexOf(it) < 0;
        return !inside && DigitRow.from(text, first, LEAST_ABROAD).digits().length() == LEAST_ABROAD;
    }

    /** The number that begins here; none where there is none, or it is nobody's. */
    static Optional<PhoneNumber> at(PlainText text, int start, boolean said) {
        return switch (text.at(start)) {
            case '+' -> international(text, afterPlus(text, start));
            case '0' ->
                text.isDigit(start + 1) && text.at(start + 1) == '0'
                        ? doubleNought(text, start, said)
                        : national(text, start, said);
            case 'o', 'O' -> text.at(start + 1) == '6' ? whole(text, start + 1, NATIONAL - 1) : Optional.empty();
            case '3' ->
                said && text.between(start, Math.min(start + 4, text.length())).matches("31 ?6.*")
                        ? whole(text, start, NATIONAL + 1)
                        : Optional.empty();
            case '6' -> said ? whole(text, start, NATIONAL - 1) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static int afterPlus(PlainText text, int plus) {
        int place = plus + 1;
        while (place < plus + 3 && (text.at(place) == ' ' || text.at(place) == '(')) {
            place++;
        }
        return place;
    }

    private static Optional<PhoneNumber> international(PlainText text, int start) {
        var row = DigitRow.from(text, start, MOST);
        return row.digits().startsWith("31") ? dutch(text, row, 2) : abroad(text, row, LEAST_ABROAD, true);
    }

    private static Optional<PhoneNumber> doubleNought(PlainText text, int start, boolean said) {
        var row = DigitRow.from(text, start, MOST + 2);
        if (row.digits().startsWith("0031")) {
            return dutch(text, row, 4);
        }
        boolean apart =
                row.digits().length() > 4 && row.groups(row.digits().length()).size() > 1;
        return apart || said ? abroad(text, row, LEAST_ABROAD + 2, said) : Optional.empty();
    }

    /** A number after the country's: a nought that may be left out, and nine digits. */
    private static Optional<PhoneNumber> dutch(PlainText text, DigitRow row, int country) {
        String digits = row.digits();
        int count = country + (digits.startsWith("0", country) ? NATIONAL : NATIONAL - 1);
        if (!row.endsAfter(text, count)) {
            return Optional.empty();
        }
        String national = "0" + digits.substring(count - NATIONAL + 1, count);
        return isSomebodys(national) ? Optional.of(new PhoneNumber(row.end(count), true, true)) : Optional.empty();
    }

    /** As many groups as there are, up to a slash. */
    private static Optional<PhoneNumber> abroad(PlainText text, DigitRow row, int least, boolean sure) {
        for (int count = row.digits().length(); count >= least; count--) {
            int end = row.end(count);
            boolean slash = text.between(row.places().getFirst(), end).indexOf('/') >= 0;
            if (!slash && count <= MOST && row.endsAfter(text, count)) {
                return Optional.of(new PhoneNumber(end, sure, true));
            }
        }
        return Optional.empty();
    }

    private static Optional<PhoneNumber> national(PlainText text, int start, boolean said) {
        var row = DigitRow.from(text, start, NATIONAL);
        if (!row.endsAfter(text, NATIONAL) || !isSomebodys(row.digits())) {
            return Optional.empty();
        }
        int end = row.end(NATIONAL);
        String written = text.between(start, Math.min(end + 1, text.length()));
        if (A_DATE_OR_HOURS.matcher(written).matches()) {
            return Optional.empty();
        }
        String first = row.groups(NATIONAL).getFirst();
        boolean grouped = first.length() < NATIONAL;
        boolean known = AREA.matcher(row.digits()).lookingAt();
        boolean sure = said
                || first.startsWith("06")
                || (grouped && AREA.matcher(first).matches());
        return sure || known ? Optional.of(new PhoneNumber(end, sure, grouped)) : Optional.empty();
    }

    /** Digits of which the first is missing or written as a letter. */
    private static Optional<PhoneNumber> whole(PlainText text, int start, int count) {
        var row = DigitRow.from(text, start, count);
        return row.endsAfter(text, count) ? Optional.of(new PhoneNumber(row.end(count), true, true)) : Optional.empty();
    }

    private static boolean isSomebodys(String national) {
        return !NOBODYS.matcher(national).matches() && national.charAt(1) != '0';
    }
}
