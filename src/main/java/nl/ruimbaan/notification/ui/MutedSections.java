package nl.ruimbaan.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.ItemSection;
import nl.ruimbaan.notification.Muting;

/** Says on the page of an item that the reader gets no messages about it, and lets them come again. */
@SpringComponent
class MutedSections implements ItemSection {

    private final Muting muting;

    MutedSections(Muting muting) {
        this.muting = muting;
    }

    @Override
    public Place place() {
        return Place.FOOT;
    }

    @Override
    public Optional<Component> of(ItemRef item, Runnable changed) {
        return muting.isMuted(item) ? Optional.of(new MutedLine(muting, item)) : Optional.empty();
    }
}
