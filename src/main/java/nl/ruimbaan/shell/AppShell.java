package nl.ruimbaan.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.List;
import nl.ruimbaan.base.ui.Assets;
import nl.ruimbaan.base.ui.PageTitle;
import org.springframework.stereotype.Component;

/** The page that all screens live in. */
@Component
@Push
@StyleSheet(Aura.STYLESHEET)
public class AppShell implements AppShellConfigurator {

    /** One style sheet a feature: the tokens first, then the frame, which what stands in it may narrow. */
    private static final List<String> STYLES = List.of(
            "base/tokens.css",
            "shell/shell.css",
            "base/base.css",
            "thread/thread.css",
            "story/story.css",
            "obstacle/obstacle.css",
            "stillness/stillness.css",
            "board/board.css",
            "condition/condition.css",
            "meeting/meeting.css",
            "improvement/improvement.css",
            "progress/progress.css",
            "exchange/exchange.css",
            "people/people.css",
            "notification/notification.css",
            "conversation/conversation.css",
            "photo/photo.css",
            "operation/operation.css");

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle(PageTitle.PORTAL);
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addLink("icon", Assets.url("base/favicon.svg"));
        STYLES.forEach(it -> settings.addLink("stylesheet", Assets.url(it)));
    }
}
