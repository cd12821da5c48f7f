package nl.ruimbaan.demand;

import java.util.Map;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.step.BuiltInMeasure;
import nl.ruimbaan.step.StepScope;
import org.jspecify.annotations.Nullable;

/**
 * Of which demands one wants to see figures. It goes to and fro as the parameters of an address.
 *
 * @param team null for the whole organisation
 * @param type null for all demand types
 * @param rhythm over which time a point of a share is
 */
public record FigureScope(
        @Nullable TeamId team, @Nullable DemandTypeId type, FigureStretch stretch, FigureRhythm rhythm) {

    public static final String TEAM = "team";
    public static final String TYPE = "type";
    public static final String STRETCH = "stretch";
    public static final String RHYTHM = "rhythm";

    public static final FigureScope ALL = new FigureScope(null, null, FigureStretch.QUARTER, FigureRhythm.WEEK);

    /** What the parameters of an address ask for; what they hold that means nothing is passed over. */
    public static FigureScope of(Map<String, String> parameters) {
        var asked = new Address(parameters);
        FigureStretch stretch = asked.one(STRETCH, FigureStretch.class);
        FigureRhythm rhythm = asked.one(RHYTHM, FigureRhythm.class);
        return new FigureScope(
                asked.id(TEAM, TeamId::new),
                asked.id(TYPE, DemandTypeId::new),
                stretch == null ? FigureStretch.QUARTER : stretch,
                rhythm == null ? FigureRhythm.WEEK : rhythm);
    }

    /** A built-in measure of this scope; its steps hold for every stretch and rhythm. */
    public StepScope of(BuiltInMeasure measure) {
        return new StepScope(measure, team, type == null ? null : type.value());
    }

    public Map<String, String> parameters() {
        return new Address()
                .with(TEAM, team == null ? null : team.value())
                .with(TYPE, type == null ? null : type.value())
                .with(STRETCH, stretch == FigureStretch.QUARTER ? null : stretch)
                .with(RHYTHM, rhythm == FigureRhythm.WEEK ? null : rhythm)
                .parameters();
    }
}
