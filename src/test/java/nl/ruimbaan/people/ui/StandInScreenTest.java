package nl.ruimbaan.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.people.StandIns;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mila goes away, and Otto takes her place. */
@ScreenTest
class StandInScreenTest {

    @Autowired
    StandIns standIns;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId mila;
    PersonId otto;

    @BeforeEach
    void hire() {
        mila = company.hire("Mila");
        otto = company.hire("Otto");
    }

    @Test
    void mila_names_otto_reads_so_and_is_back_again() {
        Colleague milaHere = portal.sits(mila)
                .goesTo("account")
                .fills("standIn", new PersonName(otto, "Otto"))
                .fills("standInFrom", Company.today().toString())
                .fills("standInUntil", Company.today().plusDays(3).toString())
                .clicks("save-stand-in");

        milaHere.isTold("Afgesproken.");
        assertThat(milaHere.text("stand-in-now")).startsWith("Otto neemt voor jou waar, van ");
        portal.sits(otto).goesTo("account").sees("Jij neemt vandaag waar voor Mila.");

        milaHere.clicks("end-stand-in").isTold("Niemand neemt meer voor je waar.");
        assertThat(milaHere.shows("neemt voor jou waar")).isFalse();
        assertThat(company.as(otto, standIns::forWhom)).isEmpty();
    }

    @Test
    void what_is_missing_is_asked_for_at_its_field() {
        Colleague milaHere = portal.sits(mila).goesTo("account").clicks("save-stand-in");

        assertThat(milaHere.askedFor("standIn")).isNotEmpty();
        assertThat(milaHere.askedFor("standInFrom")).isNotEmpty();
        assertThat(milaHere.askedFor("standInUntil")).isNotEmpty();
        assertThat(company.as(mila, standIns::mine)).isEmpty();
    }
}
