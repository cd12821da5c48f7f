package nl.ruimbaan.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommittedServiceTest
class OwnReadsTest {

    @Autowired
    OwnReads reads;

    @Autowired
    Company company;

    @AfterEach
    void go_home() {
        company.goHome();
    }

    @Test
    void what_one_may_see_is_remembered_for_that_one_alone_until_something_is_written() {
        PersonId anna = company.hire("Anna");
        PersonId carla = company.hire("Carla", Role.COACH);
        var times = new AtomicInteger();
        Function<String, Integer> read = reads.remember(10, what -> times.incrementAndGet());

        List<Integer> seen = List.of(
                company.as(anna, () -> read.apply("a")),
                company.as(carla, () -> read.apply("a")),
                company.as(anna, () -> read.apply("a")),
                company.as(carla, () -> read.apply("a")));
        company.writes();

        assertThat(seen).containsExactly(1, 2, 1, 2);
        assertThat(company.as(anna, () -> read.apply("a"))).isEqualTo(3);
    }
}
