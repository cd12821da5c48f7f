package nl.ruimbaan.mail;

import java.util.Optional;
import nl.ruimbaan.base.PublicAddress;
import org.springframework.stereotype.Component;

/** Whether mail is sent: an administrator chose a server, and the portal knows where people reach it, without which no link leads there. */
@Component
class MailSwitch {

    private final MailServerRow row;
    private final PublicAddress address;

    MailSwitch(MailServerRow row, PublicAddress address) {
        this.row = row;
        this.address = address;
    }

    boolean knowsAddress() {
        return address.origin().isPresent();
    }

    /** Empty while no mail is sent. */
    Optional<MailServer> server() {
        return knowsAddress() ? row.read() : Optional.empty();
    }
}
