package nl.ruimbaan.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.List;
import nl.ruimbaan.base.ui.Assets;
import nl.ruimbaan.base.ui.PageTitle;

/** The page that all screens live in. */
@Push
@StyleSheet(Aura.STYLESHEET)
public class AppShell implements AppShellConfigurator {

    /** One style sheet a feature, the tokens first. */
    private static final List<String> STYLES = List.of(
            "tokens.css",
            "shell.css",
            "text.css",
            "form.css",
            "thread.css",
            "story.css",
            "obstacle.css",
            "register.css",
            "session.css",
            "improvement.css",
            "chart.css",
            "progress.css",
            "exchange.css",
            "people.css",
            "notification.css",
            "conversation.css",
            "photo.css",
            "operation.css");

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle(PageTitle.PORTAL);
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addLink("icon", Assets.url("favicon.svg"));
        STYLES.forEach(it -> settings.addLink("stylesheet", Assets.url(it)));
    }
}
