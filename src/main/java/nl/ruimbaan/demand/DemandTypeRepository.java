package nl.ruimbaan.demand;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DemandTypeRepository extends JpaRepository<DemandType, Long> {

    /** Those that are offered and those that went up in another one. */
    List<DemandType> findAllByOrderByNameKey();

    Optional<DemandType> findByNameKey(String nameKey);

    List<DemandType> findByMergedIntoId(long id);

    /** All that was logged of the one type is of the other from now on. */
    @Modifying
    @Query("update LoggedDemand d set d.demandTypeId = :to where d.demandTypeId = :from")
    void moveLogged(long from, long to);

    /** Who merges waits for who merges the same ones, so that no two go up in each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<DemandType> findByIdInOrderById(Collection<Long> ids);
}
