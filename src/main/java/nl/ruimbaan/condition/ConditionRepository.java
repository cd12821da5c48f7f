package nl.ruimbaan.condition;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConditionRepository extends JpaRepository<SystemCondition, Long> {

    Optional<SystemCondition> findByNameKey(String nameKey);
}
