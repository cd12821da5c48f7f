package nl.ruimbaan.people;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Secret;
import nl.ruimbaan.security.AccessChanged;
import nl.ruimbaan.security.AccessChanged.Reason;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;

/** The accounts, for the administrator: invite and change. */
@ApplicationService
public class AccountService {

    private static final Duration INVITED = Duration.ofDays(7);

    private final PersonRepository persons;
    private final TeamRepository teams;
    private final Numbers numbers;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final LeftTeam team;

    AccountService(
            PersonRepository persons,
            TeamRepository teams,
            Numbers numbers,
            Clock clock,
            ApplicationEventPublisher events,
            LeftTeam team) {
        this.team = team;
        this.persons = persons;
        this.teams = teams;
        this.numbers = numbers;
        this.clock = clock;
        this.events = events;
    }

    /** All accounts by name. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<AccountRow> accounts() {
        Map<TeamId, String> names =
                teams.allByName().stream().map(Team::toName).collect(Collectors.toMap(TeamName::id, TeamName::name));
        return persons.everyone().stream()
                .map(it -> it.toRow(it.team() == null ? null : names.get(it.team())))
                .toList();
    }

    /** Makes an account and the invitation to it. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public AccountResult invite(AccountDraft draft) {
        List<Refusal> refusals = draft.refusals();
        if (!refusals.isEmpty()) {
            return new AccountResult.Refused(refusals);
        }
        if (persons.findByUsername(Person.tidy(draft.username())).isPresent()) {
            return new AccountResult.Refused(List.of(Refusal.of("username", "account.refused.taken")));
        }
        Person person = new Person(numbers.nextRecord(), draft.username(), draft.name());
        person.join(draft.team());
        person.grant(draft.roles(), draft.level());
        return invite(persons.save(person));
    }

    /** A new invitation, for who lost the first one or the password. Whatever they have open ends; the old password holds until then. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public AccountResult inviteAgain(PersonId id) {
        Person person = persons.findById(id.value()).orElse(null);
        if (person == null) {
            return gone();
        }
        return person.isDisabled()
                ? new AccountResult.Refused(List.of(Refusal.because("account.refused.closed")))
                : invite(person);
    }

    /** Name, team, roles and place in the help chain anew. The username stays. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public AccountResult change(PersonId id, AccountDraft draft) {
        List<Refusal> refusals = draft.refusals();
        if (!refusals.isEmpty()) {
            return new AccountResult.Refused(refusals);
        }
        return change(id, draft.roles(), person -> {
            boolean other = !person.roles().equals(draft.roles());
            person.rename(draft.name());
            person.join(draft.team());
            person.grant(draft.roles(), draft.level());
            if (other) {
                tell(person, Reason.ROLES);
            }
        });
    }

    private AccountResult change(PersonId id, Set<Role> left, Consumer<Person> how) {
        Person person = persons.findById(id.value()).orElse(null);
        if (person == null) {
            return gone();
        }
        if (!left.contains(Role.ADMINISTRATOR) && persons.isLastAdministrator(person)) {
            return new AccountResult.Refused(List.of(Refusal.because("account.refused.lastAdministrator")));
        }
        TeamId before = person.team();
        how.accept(person);
        persons.saveAndFlush(person);
        team.left(before);
        return new AccountResult.Done();
    }

    private AccountResult invite(Person person) {
        Secret secret = Secret.make();
        person.invite(secret.hash(), clock.now().plus(INVITED));
        if (person.hasPassword()) {
            tell(person, Reason.INVITATION);
        }
        return new AccountResult.Invited(new Invitation(person.name(), "invitation/" + secret.value()));
    }

    private void tell(Person person, Reason reason) {
        events.publishEvent(new AccessChanged(person.personId(), reason));
    }

    private static AccountResult gone() {
        return new AccountResult.Refused(List.of(Refusal.because("notice.gone")));
    }
}
