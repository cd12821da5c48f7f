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
class CatalogueTest {

    @Autowired
    PeopleService people;

    @Autowired
    DemandTypeService types;

    @Autowired
    DemandTypeCatalogue catalogue;

    @Autowired
    Company company;

    @Test
    void a_row_that_names_a_type_as_it_was_called_finds_the_type_that_stays() {
        PersonId carla = company.hire("Carla", Role.COACH);
        company.does(carla, () -> {
            DemandTypeId leak = types.named("Lekkage", "");
            DemandTypeId repair = types.named("Reparatie", "");
            assertThat(catalogue.merge(leak, repair)).isEmpty();

            assertThat(Catalogue.of(people, types).demandType(" LEKKAGE ")).contains(repair);
            assertThat(Catalogue.of(people, types).demandType("reparatie")).contains(repair);
        });
    }
}
