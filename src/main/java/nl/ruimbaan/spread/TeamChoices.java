package nl.ruimbaan.spread;

import java.util.List;
import nl.ruimbaan.people.TeamName;

/**
 * To which teams an improvement can be offered now.
 *
 * @param proposed those that have something in common with it, each with what
 * @param all every team that it can be offered to, by name
 */
public record TeamChoices(List<ProposedTeam> proposed, List<TeamName> all) {

    static final TeamChoices NONE = new TeamChoices(List.of(), List.of());
}
