package nl.ruimbaan.spread;

import java.util.Collection;
import org.springframework.data.jpa.repository.JpaRepository;

interface OfferRepository extends JpaRepository<Offer, Long> {

    boolean existsByImprovementIdAndTeamIdAndStateIn(long improvementId, long teamId, Collection<OfferState> states);
}
