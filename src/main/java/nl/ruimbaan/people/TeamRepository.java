package nl.ruimbaan.people;

import java.util.List;
import nl.ruimbaan.base.Folded;
import org.springframework.data.jpa.repository.JpaRepository;

interface TeamRepository extends JpaRepository<Team, Long> {

    /** All of them, by name. */
    default List<Team> allByName() {
        return findAll().stream()
                .sorted(Folded.byName(it -> it.toName().name()))
                .toList();
    }
}
