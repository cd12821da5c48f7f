package nl.ruimbaan.demand;

import java.util.List;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Which demands are counted.
 *
 * @param team null for all but those left out
 * @param type null for all demand types
 * @param leftOut the teams of which no figure is shown; none when it is about one team
 */
record Counted(@Nullable TeamId team, @Nullable DemandTypeId type, List<TeamId> leftOut) {}
