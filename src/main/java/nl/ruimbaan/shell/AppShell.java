package nl.ruimbaan.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Objects;
import nl.ruimbaan.base.ui.Assets;
import nl.ruimbaan.base.ui.PageTitle;
import org.springframework.stereotype.Component;

/** The page that all screens live in. */
@Component
@Push
@StyleSheet(Aura.STYLESHEET)
public class AppShell implements AppShellConfigurator {

    private final transient StyleSheets styles;
    private final transient FirstLook firstLook;

    AppShell(StyleSheets styles, FirstLook firstLook) {
        this.styles = styles;
        this.firstLook = firstLook;
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle(PageTitle.PORTAL);
        settings.setViewport("width=device-width, initial-scale=1, interactive-widget=resizes-content");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addLink("icon", Assets.url("base/favicon.svg"));
        styles.addresses().forEach(it -> settings.addLink("stylesheet", it));
        VaadinRequest request = VaadinRequest.getCurrent();
        String path = request == null ? "" : Objects.requireNonNullElse(request.getPathInfo(), "");
        firstLook.modules(path.replaceFirst("^/", "")).forEach(it -> settings.addLink("modulepreload", it));
    }
}
