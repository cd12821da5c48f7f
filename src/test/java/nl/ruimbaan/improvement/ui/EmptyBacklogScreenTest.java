package nl.ruimbaan.improvement.ui;

import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The backlog before anything was proposed. */
@ScreenTest
class EmptyBacklogScreenTest {

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    @Test
    void an_empty_list_teaches_what_belongs_there() {
        portal.sits(company.hire("Anna"), AtTheBacklog::new)
                .goesTo("improvements")
                .sees("Hier komt wat we aan ons werk veranderen")
                .clicks("propose-first");
    }
}
