package nl.ruimbaan.kiosk;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface KioskCodeRepository extends JpaRepository<KioskCode, Long> {

    List<KioskCode> findByWithdrawnAtIsNull();

    Optional<KioskCode> findByCodeHashAndWithdrawnAtIsNull(String codeHash);
}
