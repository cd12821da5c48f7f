package nl.ruimbaan.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Who works here, in which team, and how the current user wants to see the screens. */
@ApplicationService
public class PeopleService {

    private final PersonRepository persons;
    private final TeamRepository teams;
    private final CurrentUser user;

    PeopleService(PersonRepository persons, TeamRepository teams, CurrentUser user) {
        this.persons = persons;
        this.teams = teams;
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
        return teams.findAllByOrderByName().stream().map(Team::toName).toList();
    }

    /** What the current user has chosen. */
    public Profile profile() {
        return me().toProfile();
    }

    /** The team of the current user, if any. */
    public @Nullable TeamId myTeam() {
        return me().team();
    }

    /** Everyone who can be asked for something, by name. */
    public List<PersonName> colleagues() {
        return persons.everyone().stream()
                .filter(it -> !it.isDisabled())
                .map(it -> new PersonName(it.personId(), it.name()))
                .toList();
    }

    /** Those whose name, or a part of it, begins like this; by name. */
    public List<PersonName> colleaguesNamed(String beginning, int most) {
        String wanted = beginning.strip().toLowerCase(Locale.ROOT);
        return colleagues().stream()
                .filter(it -> begins(it.name().toLowerCase(Locale.ROOT), wanted))
                .limit(most)
                .toList();
    }

    private static boolean begins(String name, String wanted) {
        return name.startsWith(wanted) || name.contains(" " + wanted);
    }

    /** The current user wants this language from now on; null is what the browser says. */
    @Transactional
    public void speak(@Nullable Language language) {
        me().prefer(language);
    }

    /** The current user wants the screens to look like this from now on. */
    @Transactional
    public void show(Appearance appearance) {
        me().prefer(appearance);
    }

    private Person me() {
        return persons.findById(user.id().value()).orElseThrow();
    }
}
