package nl.ruimbaan.board;

import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import org.springframework.stereotype.Component;

/** Knows which team *my team* is. */
@Component
class ReadersTeam {

    private static final TeamId NOBODYS = new TeamId(0);

    private final PeopleService people;

    ReadersTeam(PeopleService people) {
        this.people = people;
    }

    /** The filter with that team filled in; whoever has none sees nothing there. */
    BoardFilter in(BoardFilter filter) {
        if (!filter.myTeam()) {
            return filter;
        }
        TeamId mine = people.myTeam();
        return filter.ofTeam(mine == null ? NOBODYS : mine);
    }
}
