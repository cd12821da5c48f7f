package nl.ruimbaan.exchange;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface ImportJobRepository extends JpaRepository<ImportJob, Long> {

    List<ImportJob> findByPersonIdOrderByIdDesc(long personId, Limit limit);
}
