package nl.ruimbaan.phone.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Tells each page where the manifest is, what an iPhone takes for an icon, and which colour goes around it by day and by night. */
@Component
class InstallablePage implements VaadinServiceInitListener {

    private final PageColours colours;

    InstallablePage(PageColours colours) {
        this.colours = colours;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> addTo(page.getDocument().head()));
    }

    private void addTo(Element head) {
        link(head, "manifest", "manifest.webmanifest");
        link(head, "apple-touch-icon", PhoneManifest.ICONS + "apple-touch-icon.png");
        head.appendElement("meta").attr("name", "apple-mobile-web-app-title").attr("content", PhoneManifest.NAME);
        colour(head, "light", colours.light());
        colour(head, "dark", colours.dark());
    }

    private static void link(Element head, String what, String where) {
        head.appendElement("link").attr("rel", what).attr("href", where);
    }

    private static void colour(Element head, String scheme, String colour) {
        head.appendElement("meta")
                .attr("name", "theme-color")
                .attr("media", "(prefers-color-scheme: " + scheme + ")")
                .attr("content", colour);
    }
}
