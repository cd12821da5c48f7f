package nl.ruimbaan.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Names stand where people look for them, whatever the database thinks of accents and capitals. */
@ServiceTest
class NamesInOrderTest {

    private static final List<String> ANYHOW = List.of("Zoë", "eva", "Élise", "Emiel");
    private static final List<String> IN_ORDER = List.of("Élise", "Emiel", "eva", "Zoë");

    @Autowired
    PeopleService people;

    @Autowired
    OtherManagers managers;

    @Autowired
    Company company;

    @Test
    void colleagues_and_managers() {
        ANYHOW.forEach(it -> company.hire(it, Role.MANAGER));
        PersonId me = company.hire("Me");

        assertThat(company.as(me, people::colleagues))
                .extracting(PersonName::name)
                .containsSubsequence(IN_ORDER);
        assertThat(company.as(me, managers::all)).extracting(ManagerName::name).containsSubsequence(IN_ORDER);
    }

    @Test
    void teams() {
        ANYHOW.forEach(company::team);

        assertThat(company.as(company.hire("Me"), people::teams))
                .extracting(it -> it.name().replaceAll(" [0-9]+$", ""))
                .containsSubsequence(IN_ORDER);
    }
}
