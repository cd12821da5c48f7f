package nl.ruimbaan.obstacle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ObstacleRepository extends JpaRepository<Obstacle, Long> {

    /** Those that this person may see: a hidden one is for its reporter, its owner and coaches. */
    @Query(nativeQuery = true, value = """
            select o.* from obstacle o
            where o.id in (:ids)
              and (:coach = true or o.reporter_id = :person or o.owner_id = :person
                   or not exists (select 1 from hidden_text h where h.text_number = o.id and h.text_kind = :kind))
            """)
    List<Obstacle> visibleTo(long person, boolean coach, Collection<Long> ids, String kind);

    @Query("select o from Obstacle o where o.standing.course.ownerId = ?1 or o.standing.course.askedId = ?1")
    List<Obstacle> ownedByOrAskedOf(long person);

    @Query(
            "select o from Obstacle o where o.standing.course.reviewOn <= ?1 and o.standing.state in (PARKED, STANDING) order by o.standing.course.reviewOn, o.id")
    List<Obstacle> dueForReview(LocalDate today, Limit limit);

    /** Waits until nobody else holds it, and holds it until the transaction is over. */
    @Query(value = "select id from obstacle where id = :id for update", nativeQuery = true)
    List<Long> hold(long id);
}
