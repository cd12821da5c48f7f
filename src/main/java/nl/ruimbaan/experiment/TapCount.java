package nl.ruimbaan.experiment;

/**
 * With how many customer demands something was tried until now.
 *
 * @param yes of how many the customer was helped right first time
 * @param no of how many not
 * @param unknown of how many that is not known
 */
public record TapCount(int yes, int no, int unknown) {

    public static final TapCount NONE = new TapCount(0, 0, 0);

    public int total() {
        return yes + no + unknown;
    }
}
