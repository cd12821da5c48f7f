package nl.ruimbaan.operation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.StatementCount;
import nl.ruimbaan.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The administrator's screen, on a database in a file. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.OnDisk.class)
@Import({Company.class, Portal.class, StatementCount.class})
@ExtendWith(Portal.Closing.class)
class BackupsScreenTest {

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    Colleague bea;

    @BeforeEach
    void open() {
        bea = portal.sits(company.hire("Bea", Role.ADMINISTRATOR)).goesTo("settings/backups");
    }

    @Test
    void bea_makes_a_back_up_and_sees_it_in_the_list() {
        int before = bea.window().find(ListItem.class).all().size();

        bea.clicks("make-backup");

        assertThat(bea.window().find(Notification.class).all())
                .extracting(it -> it.getElement().getProperty("text", ""))
                .contains("De back-up is gemaakt en op proef teruggezet.");
        assertThat(bea.window().find(ListItem.class).all())
                .hasSize(before + 1)
                .extracting(it -> it.getElement().getTextRecursively())
                .anyMatch(it -> it.contains("op verzoek gemaakt · ") && it.contains("-asked.zip"));
        assertThat(bea.window()
                        .find(Button.class)
                        .withId("make-backup")
                        .single()
                        .isEnabled())
                .isTrue();
    }
}
