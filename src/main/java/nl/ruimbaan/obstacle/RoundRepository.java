package nl.ruimbaan.obstacle;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoundRepository extends JpaRepository<ObstacleRound, Long> {

    void deleteByObstacleIdAndNumberGreaterThan(long obstacle, int number);

    Optional<ObstacleRound> findByObstacleIdAndNumber(long obstacle, int number);
}
