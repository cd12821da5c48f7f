package nl.ruimbaan.experiment;

import java.util.Map;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What one wants to learn about. It goes to and fro as the parameters of an address; what an address holds that means nothing is
 * passed over.
 *
 * @param text words that are looked for
 * @param type about which demand type
 * @param condition about the system condition of the obstacle that an improvement comes from
 */
public record LearnedFilter(
        String text,
        @Nullable TeamId team,
        @Nullable DemandTypeId type,
        @Nullable ConditionId condition,
        @Nullable ExperimentOutcome outcome) {

    public static final int LONGEST_TEXT = 100;
    public static final String TEXT = "q";
    public static final String TEAM = "team";
    public static final String TYPE = "type";
    public static final String CONDITION = "condition";
    public static final String OUTCOME = "outcome";

    public static final LearnedFilter ALL = new LearnedFilter("", null, null, null, null);

    /** What the parameters of an address ask for. */
    public static LearnedFilter of(Map<String, String> parameters) {
        var asked = new Address(parameters);
        return new LearnedFilter(
                asked.text(TEXT, LONGEST_TEXT),
                asked.id(TEAM, TeamId::new),
                asked.id(TYPE, DemandTypeId::new),
                asked.id(CONDITION, ConditionId::new),
                asked.one(OUTCOME, ExperimentOutcome.class));
    }

    /** The parameters of the address that asks for this, in the order of the screen. */
    public Map<String, String> parameters() {
        return new Address()
                .with(TEXT, text)
                .with(TEAM, team == null ? null : team.value())
                .with(TYPE, type == null ? null : type.value())
                .with(CONDITION, condition == null ? null : condition.number())
                .with(OUTCOME, outcome)
                .parameters();
    }

    /** The same without what this parameter asks for. */
    public LearnedFilter without(String name) {
        return new LearnedFilter(
                name.equals(TEXT) ? "" : text,
                name.equals(TEAM) ? null : team,
                name.equals(TYPE) ? null : type,
                name.equals(CONDITION) ? null : condition,
                name.equals(OUTCOME) ? null : outcome);
    }
}
