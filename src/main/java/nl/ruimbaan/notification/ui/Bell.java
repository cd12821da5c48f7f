package nl.ruimbaan.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.notification.NotificationArrived;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;

/** The bell in the top bar: how many messages are unread, and behind it the inbox. */
@SpringComponent
@UIScope
public class Bell extends Composite<Div> {

    private final NotificationService notifications;
    private final Changes changes;
    private final CurrentUser user;
    private final Button button = new Button(new Icon(VaadinIcon.BELL_O));
    private final Span number = new Span();
    private final Inbox inbox;
    private final Popover popover = new Popover();
    private Runnable unsubscribe = () -> {};

    Bell(NotificationService notifications, Changes changes, CurrentUser user) {
        this.notifications = notifications;
        this.changes = changes;
        this.user = user;
        inbox = new Inbox(notifications, this::count, popover::close);
        button.setId("bell");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        number.addClassName("rb-bell-number");
        number.getElement().setAttribute("aria-hidden", "true");
        popover.add(inbox);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("notification.inbox"));
        popover.setAutofocus(true);
        popover.setModal(true);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                inbox.show();
            }
        });
        getContent().addClassName("rb-bell");
        getContent().add(button, number, popover);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        PersonId me = user.id();
        unsubscribe = changes.subscribe(change -> {
            if (change.card() instanceof NotificationArrived it && it.person().equals(me)) {
                ui.access(() -> {
                    count();
                    if (popover.isOpened()) {
                        inbox.show();
                    }
                });
            }
        });
        count();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unsubscribe.run();
    }

    private void count() {
        int unread = notifications.unread();
        boolean many = unread > NotificationService.MOST_UNREAD;
        String shown = many ? NotificationService.MOST_UNREAD + "+" : Integer.toString(unread);
        number.setText(shown);
        number.setVisible(unread > 0);
        button.setAriaLabel(
                unread == 0 ? getTranslation("notification.bell.none") : getTranslation("notification.bell", shown));
    }
}
