package nl.ruimbaan.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What went wrong while a screen was used: the reader hears of it in our words, and the screen stays as it was. */
@Component
class Surprises implements VaadinServiceInitListener, ErrorHandler {

    private static final int MILLISECONDS = 15_000;

    private final Failures failures;

    Surprises(Failures failures) {
        this.failures = failures;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        switch (failures.noted(event.getThrowable())) {
            case Failure.Surprise(var number) -> tell(ui, "error.notice", number);
            case Failure.DatabaseAway() -> tell(ui, "away.notice");
            case Failure.ReaderLeft() -> {}
            case Failure.NotFromOurPage() -> {}
        }
    }

    private static void tell(UI ui, String key, Object... args) {
        if (ui == null) {
            return;
        }
        ui.access(() -> {
            var notice = new Notification(ui.getTranslation(key, args), MILLISECONDS, Notification.Position.MIDDLE);
            notice.addThemeVariants(NotificationVariant.ERROR);
            notice.setAssertive(true);
            notice.open();
        });
    }
}
