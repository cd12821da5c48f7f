package nl.ruimbaan.demand;

import java.time.Instant;

/**
 * Something that was corrected in a demand of the log. By whom is not kept.
 *
 * @param what of it was corrected
 * @param was what stood there: a name, a day, or the name of the answer; empty for nothing
 * @param became what stands there since
 */
public record DemandChange(Instant at, What what, String was, String became) {

    /** What can be corrected. */
    public enum What {
        TYPE,
        JUDGEMENT,
        RIGHT,
        HELPED
    }
}
