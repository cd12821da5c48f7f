package nl.ruimbaan.spread;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface TellingRepository extends JpaRepository<Telling, Long> {

    Optional<Telling> findByImprovementIdAndToldOn(long improvementId, LocalDate toldOn);
}
