package nl.ruimbaan.mail;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where whoever has a question about what the portal sends can ask it. */
@Component
public class AnswerAddress {

    private final MailServerRow row;

    AnswerAddress(MailServerRow row) {
        this.row = row;
    }

    /** Empty while nobody reads answers. */
    public Optional<String> address() {
        return row.read().flatMap(MailServer::answers);
    }
}
