package nl.ruimbaan.demand;

/**
 * How often two people judge a demand alike.
 *
 * @param alike how many the second one judged as the first one did
 * @param looked how many were looked at a second time
 */
public record Agreement(long alike, long looked) {

    /** With fewer than this nothing can be said. */
    public static final int ENOUGH = 10;

    public boolean says() {
        return looked >= ENOUGH;
    }
}
