package nl.ruimbaan.sheet;

/**
 * Finds a cell with an address of four letters or more, which no sheet has: the reader of workbooks makes room for every
 * column before it, and one such cell would take all memory.
 */
final class FarAddress {

    private static final int LETTERS = 4;
    private static final String BEFORE = "r=";

    private final boolean looks;
    private int before;
    private int letters = -1;

    /** @param looks whether this is a part with cells at all */
    FarAddress(boolean looks) {
        this.looks = looks;
    }

    /** Whether one stands in these bytes, which go on where the last ones ended. */
    boolean foundIn(byte[] bytes, int length) {
        for (int i = 0; looks && i < length; i++) {
            if (isFar(bytes[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean isFar(byte sign) {
        if (letters >= 0) {
            boolean letter = (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
            letters = letter ? letters + 1 : -1;
            return letters >= LETTERS;
        }
        if (before == BEFORE.length() && (sign == '"' || sign == '\'')) {
            letters = 0;
            before = 0;
        } else if (before < BEFORE.length() && sign == BEFORE.charAt(before)) {
            before++;
        } else {
            before = sign == BEFORE.charAt(0) ? 1 : 0;
        }
        return false;
    }
}
