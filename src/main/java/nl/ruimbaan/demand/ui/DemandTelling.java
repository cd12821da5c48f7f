package nl.ruimbaan.demand.ui;

import nl.ruimbaan.demand.LoggedDemandId;

/** Port: where a demand that was tallied is told as a story. */
public interface DemandTelling {

    /** The address within the portal. */
    String href(LoggedDemandId demand);
}
