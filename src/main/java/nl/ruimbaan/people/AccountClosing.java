package nl.ruimbaan.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.AccessChanged;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;

/** Closing the account of who leaves, and opening it again: what follows is told first, and can be taken back. */
@ApplicationService
public class AccountClosing {

    private final PersonRepository persons;
    private final ObjectProvider<InHand> features;
    private final LeftTeam team;
    private final ApplicationEventPublisher events;

    AccountClosing(
            PersonRepository persons,
            ObjectProvider<InHand> features,
            LeftTeam team,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.features = features;
        this.team = team;
        this.events = events;
    }

    /** What would follow from closing it. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<Consequence> ifClosed(PersonId id) {
        List<Consequence> found = new ArrayList<>();
        persons.findById(id.value()).map(Person::roles).orElse(Set.of()).stream()
                .filter(it -> it != Role.ADMINISTRATOR && persons.countActive(it) == 1)
                .sorted()
                .forEach(it -> found.add(new Consequence("account.close.last." + it, 1)));
        features.orderedStream().forEach(it -> found.addAll(it.ifLeaves(id)));
        return List.copyOf(found);
    }

    /** The person cannot sign in any more; what they wrote stays, what they had in hand waits for others. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public AccountResult close(PersonId id) {
        return change(id, person -> {
            person.disable();
            persons.saveAndFlush(person);
            team.left(person.team());
            features.orderedStream().forEach(it -> it.leaves(id));
            events.publishEvent(new AccessChanged(id, AccessChanged.Reason.CLOSED));
        });
    }

    /** What would follow from opening it again. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<Consequence> ifReopened(PersonId id) {
        return features.orderedStream().flatMap(it -> it.ifReturns(id).stream()).toList();
    }

    /** The person may sign in again, and has again what nobody touched since. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public AccountResult reopen(PersonId id) {
        return change(id, person -> {
            person.enable();
            features.orderedStream().forEach(it -> it.returns(id));
        });
    }

    private AccountResult change(PersonId id, Consumer<Person> how) {
        Person person = persons.findById(id.value()).orElse(null);
        if (person == null) {
            return refused("notice.gone");
        }
        if (persons.isLastAdministrator(person)) {
            return refused("account.refused.lastAdministrator");
        }
        how.accept(person);
        return new AccountResult.Done();
    }

    private static AccountResult refused(String why) {
        return new AccountResult.Refused(List.of(Refusal.because(why)));
    }
}
