package nl.ruimbaan.demand;

import java.util.Map;

/** Port: a feature tells where demand types are in use, and goes along when one goes up in another. */
public interface DemandTypeUse {

    /** All that was of the one type is of the other from now on. */
    void moved(DemandTypeId from, DemandTypeId to);

    /** How often each type is in use; what is in no use is left out. */
    Map<DemandTypeId, Long> counts();

    /** The address of what is of this type. */
    String where(DemandTypeId type);
}
