package nl.ruimbaan.search;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamName;
import org.springframework.stereotype.Component;

/** The name of a team finds the texts of the team. */
@Component
class TeamFacts implements KnownFacts {

    private final PeopleService people;

    TeamFacts(PeopleService people) {
        this.people = people;
    }

    @Override
    public Map<String, String> names() {
        return people.teams().stream().collect(toMap(it -> FindableText.readers(it.id()), TeamName::name));
    }
}
