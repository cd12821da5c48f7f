package nl.ruimbaan.demand;

import java.util.Map;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Which demands of the log one wants to see. It goes to and fro as the parameters of an address; what an address holds that means
 * nothing is passed over.
 *
 * @param team whose customers asked
 * @param open only those whose customer is not known to be helped yet
 * @param said only those with the customer's words
 */
public record DemandFilter(
        @Nullable TeamId team,
        @Nullable DemandTypeId type,
        @Nullable Demand judgement,
        boolean open,
        boolean said) {

    public static final String TEAM = "team";
    public static final String TYPE = "type";
    public static final String JUDGEMENT = "demand";
    public static final String OPEN = "open";
    public static final String SAID = "said";

    public static final DemandFilter ALL = new DemandFilter(null, null, null, false, false);

    /** What the parameters of an address ask for. */
    public static DemandFilter of(Map<String, String> parameters) {
        var asked = new Address(parameters);
        return new DemandFilter(
                asked.id(TEAM, TeamId::new),
                asked.id(TYPE, DemandTypeId::new),
                asked.one(JUDGEMENT, Demand.class),
                asked.flag(OPEN),
                asked.flag(SAID));
    }

    /** The parameters of the address that asks for this, in the order of the screen. */
    public Map<String, String> parameters() {
        return new Address()
                .with(TEAM, team == null ? null : team.value())
                .with(TYPE, type == null ? null : type.value())
                .with(JUDGEMENT, judgement)
                .with(OPEN, open)
                .with(SAID, said)
                .parameters();
    }

    /** Whether anything is left out. */
    public boolean leavesOut() {
        return !equals(ALL);
    }
}
