package nl.ruimbaan.measure;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeasureRepository extends JpaRepository<Measure, Long> {

    Optional<Measure> findByNameKey(String nameKey);
}
