package nl.ruimbaan.improvement;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ImprovementRepository extends JpaRepository<Improvement, Long> {

    List<Improvement> findByIdIn(Collection<Long> ids);

    @Query(
            "select i from Improvement i where i.course.ownerId = ?1 and i.course.handedOverAt is not null order by i.course.handedOverAt")
    List<Improvement> handedOverTo(long owner, Limit limit);
}
