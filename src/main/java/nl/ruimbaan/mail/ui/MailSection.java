package nl.ruimbaan.mail.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Port: another way in which messages come hands in its part of the pages about mail. */
public interface MailSection {

    /** Translation key of its heading. */
    String key();

    /** One's own choices; empty while there is nothing to choose. */
    Optional<Component> own();

    /** The administrator's. */
    Component settings();
}
