package nl.ruimbaan.notification;

import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.security.Role;
import org.springframework.stereotype.Component;

/** Tells administrators that something about the portal itself asks for a look. */
@Component
public class AdministratorMessages {

    private final Messages messages;
    private final AddresseeReader addressees;

    AdministratorMessages(Messages messages, AddresseeReader addressees) {
        this.messages = messages;
        this.addressees = addressees;
    }

    /**
     * Tells each of them.
     *
     * @param happening as the end of a translation key
     */
    public void tell(String happening) {
        addressees.having(Role.ADMINISTRATOR).forEach(it -> messages.tell(it, ItemRef.NONE, happening, null));
    }
}
