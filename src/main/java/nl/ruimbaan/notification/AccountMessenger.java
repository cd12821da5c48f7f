package nl.ruimbaan.notification;

import nl.ruimbaan.security.AccessChanged;
import nl.ruimbaan.security.GuessingSeen;
import nl.ruimbaan.security.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what became of their account: who did not do it, or does not expect it, has something to ask. */
@Component
class AccountMessenger {

    private final Messages messages;
    private final AddresseeReader addressees;

    AccountMessenger(Messages messages, AddresseeReader addressees) {
        this.messages = messages;
        this.addressees = addressees;
    }

    @EventListener
    void on(AccessChanged changed) {
        if (changed.reason() != AccessChanged.Reason.CLOSED) { // who has left reads nothing any more
            messages.tellOfAccount(changed.person(), changed.reason().name(), null);
        }
    }

    /** Administrators hear of it; whose account it is does not, for it may be themselves. */
    @EventListener
    void on(GuessingSeen seen) {
        addressees
                .having(Role.ADMINISTRATOR)
                .forEach(it -> messages.tellOfAccount(it, "GUESSED." + seen.where(), seen.person()));
    }
}
