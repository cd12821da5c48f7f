package nl.ruimbaan.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.ruimbaan.base.Database;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;

/** A screen could not be made: by a surprise, with a number that the reader can pass on, or for want of the database. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ErrorView extends Composite<Div> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final Failures failures;
    private final Database database;
    private String title = "error.title";

    ErrorView(Failures failures, Database database) {
        this.failures = failures;
        this.database = database;
        getContent().addClassName("rb-view");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        return switch (failures.noted(parameter.getException())) {
            case Failure.Surprise(var number) ->
                show(getTranslation("error.what"), getTranslation("error.number", number));
            case Failure.DatabaseAway() -> {
                title = "away.title";
                returnWhenBack();
                show(getTranslation("away.what"), getTranslation("away.hint"));
                yield HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
            }
            case Failure.ReaderLeft(), Failure.NotFromOurPage() ->
                show(getTranslation("error.what"), getTranslation("error.again"));
        };
    }

    private int show(String what, String hint) {
        var home = new Anchor("", getTranslation("error.home"));
        home.addClassName("rb-action");
        getContent().add(new ViewHeader(getTranslation(title)), new EmptyState(what, hint, home));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    /** There is nothing on this screen to lose: it opens by itself what the reader asked for. */
    private void returnWhenBack() {
        addAttachListener(attached -> {
            UI ui = attached.getUI();
            Runnable unsubscribe = database.subscribe(away -> {
                if (!away) {
                    ui.access(() -> ui.getPage().reload());
                }
            });
            addDetachListener(detached -> unsubscribe.run());
        });
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation(title));
    }
}
