package nl.ruimbaan.visit;

import java.util.Collection;
import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.thread.AlongThread;
import org.springframework.stereotype.Component;

/** Who went to look at something in a thread stands along it; the page of the item itself has them all. */
@Component
class VisitsAlong implements AlongThread {

    /** The last ones: a thread is read at one glance. */
    private static final int FEW = 3;

    private final VisitReader visits;

    VisitsAlong(VisitReader visits) {
        this.visits = visits;
    }

    @Override
    public List<ItemRef> along(Collection<ItemRef> items) {
        return visits.lastAbout(items.stream().map(ItemRef::number).toList(), FEW);
    }
}
