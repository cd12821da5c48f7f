package nl.ruimbaan.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import nl.ruimbaan.base.OrganisationName;
import nl.ruimbaan.base.ui.Assets;

/** The frame: side navigation and top bar, on a phone a bar at the bottom; the screens come and go in its middle. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout {

    private final Main main = new Main();

    MainLayout(OrganisationName organisation, TopBar topBar, PhoneBar phoneBar) {
        addClassName("rb-shell");
        setPrimarySection(Section.DRAWER);
        main.setId("main");
        main.addClassName("rb-main");
        main.getElement().setAttribute("tabindex", "-1");
        super.setContent(main);
        var skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("rb-skip");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var header = new Header(toggle, topBar);
        header.addClassName("rb-top");
        addToNavbar(skip, header);
        addToDrawer(navigation(brand(organisation.organisationName())));
        addToNavbar(true, phoneBar);
    }

    private static Anchor brand(String organisation) {
        var name = new Span("Ruimbaan");
        name.addClassName("rb-brand-name");
        var whose = new Span(organisation);
        whose.addClassName("rb-brand-organisation");
        var words = new Div(name, whose);
        var brand = new Anchor("", new Image(Assets.url("base/mark.svg"), ""), words);
        brand.addClassName("rb-brand");
        return brand;
    }

    private Nav navigation(Anchor brand) {
        var side = new SideNav();
        // One landmark for the whole drawer: its role is that of the element around it.
        side.getElement().setAttribute("role", "presentation");
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        entries.forEach(entry -> {
            var item = new SideNavItem(getTranslation(entry.title()), "/" + entry.path());
            item.setPath(entry.path());
            item.setMatchNested(!entry.path().isEmpty());
            if (entry.icon() != null) {
                item.setPrefixComponent(new Icon(entry.icon()));
            }
            side.addItem(item);
        });
        var scroller = new Scroller(side, Scroller.ScrollDirection.VERTICAL);
        scroller.addClassName("rb-side");
        var navigation = new Nav(brand, scroller);
        navigation.addClassName("rb-drawer");
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        return navigation;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
        // What scrolls is a part in the layout's shadow, or the page itself.
        main.getElement()
                .executeJs(
                        "for (let it = this; it; it = it.assignedSlot ?? it.parentNode ?? it.host) { it.scrollTop = 0; }");
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }
}
