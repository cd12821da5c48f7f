package nl.ruimbaan.obstacle;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface RegisterEntryRepository extends JpaRepository<RegisterEntry, Long> {

    Optional<RegisterEntry> findByNameKey(String nameKey);
}
