package nl.ruimbaan.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.base.WordSearch;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.base.Writes.Remembered;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** Who works here, in which team, and how the current user wants to see the screens. */
@ApplicationService
public class PeopleService {

    private static final TeamId NOBODYS = new TeamId(0);

    /** So many colleagues' own are remembered at a time. */
    private static final int MOST_PROFILES = 1_000;

    private final PersonRepository persons;
    private final SmallTeams small;
    private final CurrentUser user;
    private final Remembered<PersonId, Profile> profiles;
    private final Supplier<List<TeamName>> names;

    PeopleService(PersonRepository persons, TeamRepository teams, SmallTeams small, CurrentUser user, Writes writes) {
        profiles = writes.remember(MOST_PROFILES, it -> person(it).toProfile());
        names = writes.remember(
                () -> teams.allByName().stream().map(Team::toName).toList());
        this.small = small;
        this.persons = persons;
        this.user = user;
    }

    /** The names of these people, in one query. */
    public Map<PersonId, String> names(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return persons
                .findByIdIn(people.stream().map(PersonId::value).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Person::personId, Person::name));
    }

    /** All teams by name. */
    public List<TeamName> teams() {
        return names.get();
    }

    /** Whether so few people are in it that its name tells who somebody is. */
    public boolean isSmall(TeamId team) {
        return small.holds(team);
    }

    /** What the current user has chosen. */
    public Profile profile() {
        return profiles.of(user.id());
    }

    /** The team of the current user, if any. */
    public @Nullable TeamId myTeam() {
        return profile().team();
    }

    /** The team that a filter means: the one chosen, or one's own; whoever has none means a team in which nobody is. */
    public @Nullable TeamId meant(@Nullable TeamId chosen, boolean mine) {
        if (!mine) {
            return chosen;
        }
        TeamId own = myTeam();
        return own == null ? NOBODYS : own;
    }

    /** Everyone who can be asked for something, by name. */
    public List<PersonName> colleagues() {
        return persons.everyone().stream()
                .filter(it -> !it.isDisabled())
                .map(it -> new PersonName(it.personId(), it.name()))
                .toList();
    }

    /** Those in whose name a word begins with each word of this, however it is written; by name. */
    public List<PersonName> colleaguesNamed(String beginning, int most) {
        List<String> wanted = WordSearch.of(beginning).words();
        return colleagues().stream()
                .filter(it -> begins(" " + Folded.text(it.name()), wanted))
                .limit(most)
                .toList();
    }

    private static boolean begins(String name, List<String> wanted) {
        return wanted.stream()
                .allMatch(it -> name.contains(" " + it) || name.contains("-" + it) || name.contains("'" + it));
    }

    /** The current user wants this language from now on; null is what the browser says. */
    @Change
    public void speak(@Nullable Language language) {
        me().prefer(language);
    }

    /** The current user wants the screens to look like this from now on. */
    @Change
    public void show(Appearance appearance) {
        me().prefer(appearance);
    }

    private Person me() {
        return person(user.id());
    }

    private Person person(PersonId id) {
        return persons.findById(id.value()).orElseThrow();
    }
}
