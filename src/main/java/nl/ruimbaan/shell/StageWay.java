package nl.ruimbaan.shell;

import com.vaadin.flow.component.Tag;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ui.ClientElement;
import nl.ruimbaan.progress.OwnThread;
import nl.ruimbaan.progress.ThreadStage;

/** The way of a thread from told until the customer knows, and where it is. {@code frontend/shell/rb-stages.js}. */
@Tag("rb-stages")
class StageWay extends ClientElement {

    StageWay(OwnThread thread) {
        super("shell/rb-stages.js");
        String names =
                thread.way().stream().map(it -> getTranslation(key(it, thread))).collect(Collectors.joining("|"));
        getElement().setAttribute("names", names);
        getElement().setAttribute("here", Integer.toString(thread.way().indexOf(thread.here())));
        getElement().setAttribute("label", getTranslation("home.stages"));
    }

    /** Without an obstacle it goes by way of an improvement; which of them it will be is open at first. */
    private static String key(ThreadStage stage, OwnThread thread) {
        String straight = thread.here() == ThreadStage.TOLD ? ".open" : ".straight";
        return "home.stage." + stage + (thread.obstacle() ? "" : straight);
    }
}
