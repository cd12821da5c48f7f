package nl.ruimbaan.demand;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DemandTypeRepository extends JpaRepository<DemandType, Long> {

    List<DemandType> findAllByOrderByName();

    Optional<DemandType> findByName(String name);
}
