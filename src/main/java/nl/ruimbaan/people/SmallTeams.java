package nl.ruimbaan.people;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Teams of so few people that naming the team tells who somebody is: fewer than five who work here now. Beside what somebody
 * tells without a name such a team is not kept at all: were it to appear when the team has grown, it would tell as much.
 */
@Component
public class SmallTeams {

    /** A team of so many is large enough to be named. */
    public static final int LARGE = 5;

    private final PersonRepository persons;

    SmallTeams(PersonRepository persons) {
        this.persons = persons;
    }

    boolean holds(TeamId team) {
        return persons.countByTeamIdAndDisabledFalse(team.value()) < LARGE;
    }

    /** The team that may stand beside a text; null for none, or when it would tell who the hidden writer is. */
    public @Nullable TeamId beside(@Nullable TeamId team, boolean writerHidden) {
        return team != null && writerHidden && holds(team) ? null : team;
    }
}
