package nl.ruimbaan.people;

import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Secret;
import nl.ruimbaan.security.AccessChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accepting an invitation: whoever has the link may choose the password, once, within its time. */
@ApplicationService
public class InvitationService {

    private final PersonRepository persons;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    InvitationService(
            PersonRepository persons, PasswordEncoder encoder, Clock clock, ApplicationEventPublisher events) {
        this.persons = persons;
        this.encoder = encoder;
        this.clock = clock;
        this.events = events;
    }

    /** The username that the invitation is for, while it holds. */
    @PreAuthorize("permitAll()")
    public Optional<String> invited(String secret) {
        return find(secret).map(Person::username);
    }

    /** Chooses the password. What was open with another one ends. */
    @PreAuthorize("permitAll()")
    @Change
    public Act accept(String secret, String password) {
        Person person = find(secret).orElse(null);
        if (person == null) {
            return Act.refused(Refusal.because("invitation.over"));
        }
        Optional<Refusal> refusal = Password.refusal(password, person.username());
        if (refusal.isPresent()) {
            return Act.refused(refusal.get());
        }
        boolean another = person.hasPassword();
        person.acceptInvitation(encoder.encode(password));
        if (another) {
            events.publishEvent(new AccessChanged(person.personId(), AccessChanged.Reason.PASSWORD));
        }
        return Act.done();
    }

    private Optional<Person> find(String secret) {
        return persons.findByInvitationHash(new Secret(secret).hash()).filter(it -> it.isInvitedAt(clock.now()));
    }
}
