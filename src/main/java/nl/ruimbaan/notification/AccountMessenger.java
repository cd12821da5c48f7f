package nl.ruimbaan.notification;

import java.util.List;
import nl.ruimbaan.security.AccessChanged;
import nl.ruimbaan.security.GuessingSeen;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells people what became of their account: who did not do it, or does not expect it, has something to ask. */
@Component
class AccountMessenger {

    private final Messages messages;
    private final JdbcClient jdbc;

    AccountMessenger(Messages messages, JdbcClient jdbc) {
        this.messages = messages;
        this.jdbc = jdbc;
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
        administrators().forEach(it -> messages.tellOfAccount(it, "GUESSED." + seen.where(), seen.person()));
    }

    private List<PersonId> administrators() {
        return jdbc.sql("select person_id from person_role where role = ? order by person_id")
                .param(Role.ADMINISTRATOR.name())
                .query((row, i) -> new PersonId(row.getLong("person_id")))
                .list();
    }
}
