package nl.ruimbaan.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.ruimbaan.base.ui.Assets;
import nl.ruimbaan.base.ui.Icons;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.node.ObjectNode;

/** The frame: side navigation and top bar, on a phone a bar at the bottom; the screens come and go in its middle. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout {

    private final Main main = new Main();

    MainLayout(FrameContents contents, ObjectProvider<TopBar> topBar) {
        FrameContents.Parts parts = contents.in(getLocale());
        addClassName("rb-shell");
        setPrimarySection(Section.DRAWER);
        main.setId("main");
        main.addClassName("rb-main");
        main.getElement().setAttribute("tabindex", "-1");
        main.getElement().setAttribute("data-printed", getTranslation("shell.printed"));
        super.setContent(main);
        var skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("rb-skip");
        var toggle = new DrawerToggle();
        toggle.getElement().appendChild(Icons.element("menu"));
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var header = new Header(toggle, topBar.getObject());
        header.addClassName("rb-top");
        addToNavbar(skip, header);
        getElement()
                .appendChild(
                        navigation("rb-drawer", "drawer", parts.drawer())
                                .setAttribute("aria-label", getTranslation("shell.navigation")),
                        navigation("rb-phonebar", "navbar touch-optimized", parts.phoneBar()));
    }

    private static Element navigation(String tag, String slot, ObjectNode contents) {
        return new Element(tag)
                .setAttribute("slot", slot)
                .setAttribute("role", "navigation")
                .setPropertyJson("contents", contents);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule("context://" + Assets.url("shell/frame.js"));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
        // Handed over as an event: the module that hears it may still be on its way at the first screen.
        main.getElement().executeJs("this.dispatchEvent(new CustomEvent('rb-arrived', {bubbles: true}))");
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }
}
