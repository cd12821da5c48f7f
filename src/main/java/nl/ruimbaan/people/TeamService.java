package nl.ruimbaan.people;

import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;

/** The teams, for the administrator. */
@ApplicationService
public class TeamService {

    private final TeamRepository teams;
    private final Numbers numbers;

    TeamService(TeamRepository teams, Numbers numbers) {
        this.teams = teams;
        this.numbers = numbers;
    }

    /** Adds a team. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public Act add(String name, String department) {
        if (name.isBlank() || name.length() > Limits.NAME) {
            return Act.refused(Refusal.of("team", "team.refused.name", Limits.NAME));
        }
        if (department.length() > Limits.NAME) {
            return Act.refused(Refusal.of("department", "refused.tooLong", Limits.NAME, department.length()));
        }
        if (teams.allByName().stream().anyMatch(it -> it.isCalled(name))) {
            return Act.refused(Refusal.of("team", "team.refused.taken"));
        }
        teams.save(new Team(numbers.nextRecord(), name, department.isBlank() ? null : department.strip()));
        return Act.done();
    }
}
