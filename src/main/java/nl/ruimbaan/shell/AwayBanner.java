package nl.ruimbaan.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.ruimbaan.base.Database;
import org.springframework.stereotype.Component;

/** While the database keeps silent, each window says so at its top, and says when one can go on. */
@Component
class AwayBanner implements VaadinServiceInitListener {

    private static final int BACK_MILLISECONDS = 10_000;

    private final Database database;

    AwayBanner(Database database) {
        this.database = database;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> follow(init.getUI()));
    }

    private void follow(UI ui) {
        Runnable unsubscribe = database.subscribe(away -> ui.access(() -> show(ui, away)));
        ui.addDetachListener(detach -> unsubscribe.run());
        if (database.isAway()) {
            show(ui, true);
        }
    }

    private static void show(UI ui, boolean away) {
        var stands = ComponentUtil.getData(ui, Standing.class);
        if (stands != null) {
            stands.banner().close();
            ComponentUtil.setData(ui, Standing.class, null);
        }
        if (away) {
            Notification banner = open(ui, "away.banner", 0, NotificationVariant.ERROR);
            ComponentUtil.setData(ui, Standing.class, new Standing(banner));
        } else if (stands != null) {
            open(ui, "away.back", BACK_MILLISECONDS, NotificationVariant.SUCCESS);
        }
    }

    private static Notification open(UI ui, String key, int milliseconds, NotificationVariant variant) {
        var banner = new Notification(ui.getTranslation(key), milliseconds, Notification.Position.TOP_STRETCH);
        banner.addThemeVariants(variant);
        banner.setAssertive(milliseconds == 0);
        banner.open();
        return banner;
    }

    private record Standing(Notification banner) {}
}
