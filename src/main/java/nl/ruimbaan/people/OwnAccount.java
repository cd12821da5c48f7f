package nl.ruimbaan.people;

import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.AccessChanged;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.DemoAccounts;
import nl.ruimbaan.security.PasswordAgain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;

/** One's own account: what one signs in with. */
@ApplicationService
public class OwnAccount {

    private final PersonRepository persons;
    private final PasswordAgain again;
    private final PasswordEncoder encoder;
    private final ObjectProvider<DemoAccounts> demo;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;

    OwnAccount(
            PersonRepository persons,
            PasswordAgain again,
            PasswordEncoder encoder,
            ObjectProvider<DemoAccounts> demo,
            ApplicationEventPublisher events,
            CurrentUser user) {
        this.persons = persons;
        this.again = again;
        this.encoder = encoder;
        this.demo = demo;
        this.events = events;
        this.user = user;
    }

    /** The name with which the current user signs in. */
    public String username() {
        return me().username();
    }

    /** Another password, for who knows the one that holds. What is open elsewhere ends, and other browsers are forgotten. */
    @Change
    public Act changePassword(String now, String wanted) {
        Person me = me();
        Optional<Refusal> refusal = refusal(me, now, wanted);
        if (refusal.isPresent()) {
            return Act.refused(refusal.get());
        }
        me.choosePassword(encoder.encode(wanted));
        events.publishEvent(AccessChanged.ofOwnPassword(me.personId()));
        return Act.done();
    }

    private Optional<Refusal> refusal(Person me, String now, String wanted) {
        if (demo.stream().anyMatch(it -> it.usernames().contains(me.username()))) {
            return Optional.of(Refusal.because("account.refused.demo"));
        }
        if (now.isEmpty()) {
            return Optional.of(Refusal.of("now", "account.refused.passwordNow"));
        }
        return Password.refusal(wanted, me.username()).or(() -> switch (again.ask(me.username(), now)) {
            case RIGHT ->
                now.equals(wanted)
                        ? Optional.of(Refusal.of("password", "account.refused.passwordSame"))
                        : Optional.empty();
            case WRONG -> Optional.of(Refusal.of("now", "account.refused.passwordWrong"));
            case TOO_OFTEN -> Optional.of(Refusal.of("now", "account.refused.passwordTooOften"));
        });
    }

    private Person me() {
        return persons.findById(user.id().value()).orElseThrow();
    }
}
