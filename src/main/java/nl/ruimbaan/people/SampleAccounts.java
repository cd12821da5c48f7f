package nl.ruimbaan.people;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes the people of the demo, with a password that everyone may know. Exists in profile demo only. */
@ApplicationService
@Profile("demo")
public class SampleAccounts {

    private final PersonRepository persons;
    private final TeamRepository teams;
    private final Organisation organisation;
    private final Numbers numbers;
    private final PasswordEncoder encoder;

    /** A hash takes a good part of a second, and who signs in to the demo has the password of all. */
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    SampleAccounts(
            PersonRepository persons,
            TeamRepository teams,
            Organisation organisation,
            Numbers numbers,
            PasswordEncoder encoder) {
        this.persons = persons;
        this.teams = teams;
        this.organisation = organisation;
        this.numbers = numbers;
        this.encoder = encoder;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public void organisation(String name) {
        organisation.call(name);
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public TeamId team(String name, String department) {
        return teams.save(new Team(numbers.nextRecord(), name, department))
                .toName()
                .id();
    }

    /**
     * An account of the sample.
     *
     * @param level where a manager stands in the help chain
     * @param password null: this one cannot sign in
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public PersonId person(
            String username,
            String name,
            @Nullable TeamId team,
            Set<Role> roles,
            HelpLevel level,
            @Nullable String password) {
        Person person = new Person(numbers.nextRecord(), username, name);
        person.join(team);
        person.grant(roles, level);
        if (password != null) {
            person.acceptInvitation(hashes.computeIfAbsent(password, it -> Objects.requireNonNull(encoder.encode(it))));
        }
        return persons.save(person).personId();
    }
}
