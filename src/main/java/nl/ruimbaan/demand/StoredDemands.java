package nl.ruimbaan.demand;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** Hears of each demand and type that is stored. Hibernate makes its own one of these, with the portal's beans. */
class StoredDemands {

    private final SettledDemands settled;

    StoredDemands(SettledDemands settled) {
        this.settled = settled;
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void stored(Object stored) {
        if (stored instanceof LoggedDemand demand) {
            settled.stored(demand.askedOn());
        } else {
            settled.retyped();
        }
    }
}
