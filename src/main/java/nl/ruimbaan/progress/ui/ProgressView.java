package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.progress.ProgressService;

/** Progress: where the obstacles stand, and how long it takes until they are picked up and gone. */
@Route("progress")
@Menu(title = "progress.menu", order = 40, icon = "line-chart")
@PermitAll
class ProgressView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ProgressService progress;

    ProgressView(ProgressService progress) {
        this.progress = progress;
        getContent().addClassNames("rb-view", "rb-progress-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var header = new ViewHeader(getTranslation("progress.title"));
        header.setLine(getTranslation("progress.line"));
        getContent().removeAll();
        getContent()
                .add(
                        header,
                        new ObstaclesByState(progress.obstacles()),
                        new LeadTimeSection("pickedUp", progress::untilPickedUp),
                        new LeadTimeSection("removed", progress::untilRemoved),
                        new LeadTimeSection("confirmed", progress::untilConfirmed));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("progress.title"));
    }
}
