package nl.ruimbaan.demand;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface LoggedDemandRepository extends JpaRepository<LoggedDemand, Long> {

    Optional<LoggedDemand> findByTallyKey(String key);

    List<LoggedDemand> findByTallyKeyIn(Collection<String> keys);
}
