package nl.ruimbaan.demand;

import org.springframework.boot.test.context.TestComponent;

/** Counts demands of long ago anew, after tests wrote or removed some past the portal. */
@TestComponent
public class DemandsAnew {

    private final SettledDemands settled;

    DemandsAnew(SettledDemands settled) {
        this.settled = settled;
    }

    public void count() {
        settled.retyped();
    }
}
