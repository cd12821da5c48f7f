package nl.ruimbaan.privacy;

/**
 * A place in a text.
 *
 * @param start of the first character, in UTF-16 units
 * @param end after the last character, in UTF-16 units
 * @param sure whether it can hardly be anything else; an unsure one is worth a look, and holds nothing up
 */
public record Finding(FindingKind kind, int start, int end, boolean sure) {

    /** The words found. */
    public String in(String text) {
        return text.substring(start, end);
    }

    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }
}
