package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import nl.ruimbaan.base.ui.EmptyState;

/** Where no improvement is: what belongs there, or that another choice may find some. */
class EmptyBacklog extends Composite<Div> {

    /**
     * @param nothing whether there is none
     * @param leavesOut whether one asked for some only
     */
    void show(boolean nothing, boolean leavesOut) {
        getContent().removeAll();
        if (nothing) {
            String key = leavesOut ? "improvement.backlog.nothingFound" : "improvement.backlog.empty";
            getContent()
                    .add(new EmptyState(
                            getTranslation(key),
                            getTranslation(key + (leavesOut ? ".hint" : ".example")),
                            new ProposeButton("propose-first")));
        }
    }
}
