package nl.ruimbaan.search;

import java.util.List;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.words.WordAnalyzer;
import org.springframework.stereotype.Component;

/** Finds teams by their name. */
@Component
class TeamFinder {

    private static final int MOST = 3;

    private final PeopleService people;

    TeamFinder(PeopleService people) {
        this.people = people;
    }

    /** The teams of which the name holds each of these words, or the beginning of it. */
    List<TeamName> with(Typed typed) {
        List<String> words = typed.words();
        return people.teams().stream()
                .filter(team -> words.stream().allMatch(word -> isIn(word, team.name())))
                .sorted(Folded.byName(TeamName::name))
                .limit(MOST)
                .toList();
    }

    private static boolean isIn(String word, String name) {
        return WordAnalyzer.words(name).stream().anyMatch(it -> it.startsWith(word));
    }
}
