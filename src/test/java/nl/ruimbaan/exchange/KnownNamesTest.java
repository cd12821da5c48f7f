package nl.ruimbaan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.demand.DemandTypeCatalogue;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class KnownNamesTest {

    @Autowired
    PeopleService people;

    @Autowired
    DemandTypeService types;

    @Autowired
    DemandTypeCatalogue known;

    @Autowired
    Company company;

    @Test
    void a_row_that_names_a_type_as_it_was_called_finds_the_type_that_stays() {
        PersonId carla = company.hire("Carla", Role.COACH);
        company.does(carla, () -> {
            DemandTypeId leak = types.named("Lekkage", "");
            DemandTypeId repair = types.named("Reparatie", "");
            assertThat(known.merge(leak, repair).refusals()).isEmpty();

            assertThat(KnownNames.of(people, types).demandType(" LEKKAGE ")).contains(repair);
            assertThat(KnownNames.of(people, types).demandType("reparatie")).contains(repair);
        });
    }

    @Test
    void a_row_that_writes_a_name_in_another_way_finds_it() {
        PersonId carla = company.hire("Carla", Role.COACH);
        company.does(carla, () -> {
            DemandTypeId key = types.named("Één sleutel ’s nachts", "");

            KnownNames names = KnownNames.of(people, types);
            assertThat(names.demandType("een  SLEUTEL 's\u00a0nachts")).contains(key);
            assertThat(names.demandType("e\u0301e\u0301n sleu\u00adtel `s nachts"))
                    .contains(key);
        });
    }
}
