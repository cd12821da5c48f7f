package nl.ruimbaan.demand;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface DemandTypeRepository extends JpaRepository<DemandType, Long> {

    /** Those that are offered and those that went up in another one. */
    List<DemandType> findAllByOrderByNameKey();

    Optional<DemandType> findByNameKey(String nameKey);

    List<DemandType> findByMergedIntoId(long id);

    /** Who merges waits for who merges the same ones, so that no two go up in each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<DemandType> findByIdInOrderById(Collection<Long> ids);
}
