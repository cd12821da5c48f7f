package nl.ruimbaan.measure;

import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.ShownTeams;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a measure: a coach all of it, who is in its team its points, everyone reads. Of a team of fewer than five
 * people nobody sees the points: they are kept, and shown when the team has grown.
 */
@Component
class MeasureRights {

    private final CurrentUser user;
    private final PeopleService people;
    private final ShownTeams teams;

    MeasureRights(CurrentUser user, PeopleService people, ShownTeams teams) {
        this.user = user;
        this.people = people;
        this.teams = teams;
    }

    boolean isCoach() {
        return user.has(Role.COACH);
    }

    /** Whether the points are of so few people that nobody sees them. */
    boolean hides(@Nullable TeamId team) {
        return team != null && !teams.shows(team);
    }

    /** The teams of which nobody sees the points. */
    List<TeamId> hidden() {
        return teams.small();
    }

    /** Why nobody changes what nobody sees; empty when it is seen. */
    List<Refusal> refusesBlind(@Nullable TeamId team) {
        return hides(team) ? List.of(Refusal.because("measure.refused.smallTeam")) : List.of();
    }

    /** @param team of which team the measure is; null for the whole organisation */
    boolean mayKeepPoints(@Nullable TeamId team) {
        return isCoach() || (team != null && team.equals(people.myTeam()));
    }
}
