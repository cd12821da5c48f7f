package nl.ruimbaan.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemChange;
import nl.ruimbaan.base.ui.Icons;
import nl.ruimbaan.base.ui.MenuButton;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.notification.InboxService;
import nl.ruimbaan.notification.NotificationArrived;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.notification.NotificationsRead;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The bell in the top bar: how many messages are unread, and behind it the newest of them. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class Bell extends MenuButton<NewestMessages> {

    /** How many are unread, where the style sheet finds it; what is read out says it in words. */
    private static final String NUMBER = "data-number";

    private final NotificationService notifications;
    private final InboxService inbox;

    Bell(NotificationService notifications, InboxService inbox, Changes changes, CurrentUser user) {
        super("bell", Icons.element("bell-o"));
        this.notifications = notifications;
        this.inbox = inbox;
        getContent().addClassName("rb-bell");
        PersonId me = user.id();
        News.follow(this, changes, it -> me.equals(whose(it)), this::arrived);
    }

    private static @Nullable PersonId whose(ItemChange change) {
        return switch (change.card()) {
            case NotificationArrived arrived -> arrived.person();
            case NotificationsRead read -> read.person();
            case null, default -> null;
        };
    }

    @Override
    protected NewestMessages menu() {
        var newest = new NewestMessages(notifications, inbox, this::count, this::close);
        newest.show();
        return newest;
    }

    @Override
    protected String menuName() {
        return getTranslation("notification.inbox");
    }

    @Override
    protected void onOpened(NewestMessages newest) {
        newest.show();
    }

    /** What arrives is counted at once, also while nobody looks. */
    private void arrived() {
        count();
        ifOpen(NewestMessages::show);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        count();
    }

    private void count() {
        int unread = notifications.unread();
        boolean many = unread > NotificationService.MOST_UNREAD;
        String shown = many ? NotificationService.MOST_UNREAD + "+" : Integer.toString(unread);
        Element button = getContent().getElement();
        if (unread > 0) {
            button.setAttribute(NUMBER, shown);
        } else {
            button.removeAttribute(NUMBER);
        }
        getContent()
                .setAriaLabel(
                        unread == 0
                                ? getTranslation("notification.bell.none")
                                : getTranslation("notification.bell", shown));
    }
}
