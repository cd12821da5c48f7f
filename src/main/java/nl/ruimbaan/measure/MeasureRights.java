package nl.ruimbaan.measure;

import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may do what with a measure: a coach all of it, who is in its team its points, everyone reads. */
@Component
class MeasureRights {

    private final CurrentUser user;
    private final PeopleService people;

    MeasureRights(CurrentUser user, PeopleService people) {
        this.user = user;
        this.people = people;
    }

    boolean isCoach() {
        return user.has(Role.COACH);
    }

    /** @param team of which team the measure is; null for the whole organisation */
    boolean mayKeepPoints(@Nullable TeamId team) {
        return isCoach() || (team != null && team.equals(people.myTeam()));
    }
}
