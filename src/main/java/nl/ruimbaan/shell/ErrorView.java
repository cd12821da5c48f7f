package nl.ruimbaan.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;

/** A surprise while a screen was made: logged once, with a number that the reader can pass on. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ErrorView extends Composite<Div> implements HasErrorParameter<Exception>, HasDynamicTitle {

    ErrorView() {
        getContent().addClassName("rb-view");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = Surprises.logged(parameter.getException());
        var home = new Anchor("", getTranslation("error.home"));
        home.addClassName("rb-action");
        getContent()
                .add(
                        new ViewHeader(getTranslation("error.title")),
                        new EmptyState(getTranslation("error.what"), getTranslation("error.number", number), home));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("error.title"));
    }
}
