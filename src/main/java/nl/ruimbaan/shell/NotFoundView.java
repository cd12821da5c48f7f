package nl.ruimbaan.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.text.ListFormat;
import java.util.List;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.security.Role;

/** What does not exist, and what one may not see: from the outside they are the same. Of a page of another role it says so. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Composite<Div> implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final ForOthers others;
    private String title = "notFound";

    NotFoundView(ForOthers others) {
        this.others = others;
        getContent().addClassName("rb-view");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        List<Role> roles = others.roles(event.getUI(), event.getLocation());
        if (roles.isEmpty()) {
            show(getTranslation("notFound.what"));
            return HttpStatusCode.NOT_FOUND.getCode();
        }
        title = "notAllowed";
        List<String> whose = roles.stream()
                .map(it -> getTranslation("notAllowed.role." + it))
                .toList();
        show(getTranslation(
                "notAllowed.what",
                ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(whose)));
        return HttpStatusCode.FORBIDDEN.getCode();
    }

    private void show(String what) {
        var home = new Anchor("", getTranslation("error.home"));
        home.addClassName("rb-action");
        getContent()
                .add(
                        new ViewHeader(getTranslation(title + ".title")),
                        new EmptyState(what, getTranslation(title + ".hint"), home));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation(title + ".title"));
    }
}
