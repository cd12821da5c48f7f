package nl.ruimbaan.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import nl.ruimbaan.progress.OwnThread;
import nl.ruimbaan.progress.ThreadStage;

/** The way of a thread from told until the customer knows, and where it is. */
class StageWay extends Composite<OrderedList> {

    StageWay(OwnThread thread) {
        getContent().addClassName("rb-stages");
        getContent().getElement().setAttribute("aria-label", getTranslation("home.stages"));
        for (ThreadStage stage : thread.way()) {
            var step = new ListItem(getTranslation(key(stage, thread)));
            if (stage.compareTo(thread.here()) <= 0) {
                step.addClassName("rb-passed");
            }
            if (stage == thread.here()) {
                step.getElement().setAttribute("aria-current", "step");
            }
            getContent().add(step);
        }
    }

    /** Without an obstacle it goes by way of an improvement; which of them it will be is open at first. */
    private static String key(ThreadStage stage, OwnThread thread) {
        String straight = thread.here() == ThreadStage.TOLD ? ".open" : ".straight";
        return "home.stage." + stage + (thread.obstacle() ? "" : straight);
    }
}
