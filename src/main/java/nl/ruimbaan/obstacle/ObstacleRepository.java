package nl.ruimbaan.obstacle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ObstacleRepository extends JpaRepository<Obstacle, Long> {

    List<Obstacle> findByIdIn(Collection<Long> ids);

    @Query("select o from Obstacle o where o.course.ownerId = ?1 or o.course.askedId = ?1")
    List<Obstacle> ownedByOrAskedOf(long person);

    @Query("select o from Obstacle o where o.course.reviewOn <= ?1 order by o.course.reviewOn, o.id")
    List<Obstacle> dueForReview(LocalDate today, Limit limit);
}
