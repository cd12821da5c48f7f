package nl.ruimbaan.demand;

import java.util.Set;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of the demand log, and what of it the reader may correct.
 *
 * @param hidden teams so small that counting their demands would make a figure
 * @param all whether the reader may correct every demand
 * @param own the reader's team
 */
record DemandSight(
        Set<TeamId> hidden, boolean all, @Nullable TeamId own) {

    boolean mayCorrect(TeamId team) {
        return all || team.equals(own);
    }
}
