package nl.ruimbaan.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.Spoken;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.notification.InboxService;
import nl.ruimbaan.notification.MessageKind;
import nl.ruimbaan.notification.Muting;
import nl.ruimbaan.notification.NotificationArrived;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** The inbox: all that concerned the reader, item by item, what is unread first. */
@Route(InboxLinks.INBOX)
@PermitAll
class InboxView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final InboxService inbox;
    private final Muting muting;
    private final NotificationService notifications;
    private final ViewHeader header;
    private final Div kinds = new Div();
    private final Button news = new Button();
    private final Div body = new Div();
    private @Nullable MessageKind kind;

    InboxView(InboxService inbox, Muting muting, NotificationService notifications, Changes changes, CurrentUser user) {
        this.inbox = inbox;
        this.muting = muting;
        this.notifications = notifications;
        var all = new Button(getTranslation("notification.readAll"), click -> readAll());
        all.setId("inbox-page-read-all");
        header = new ViewHeader(getTranslation("notification.inbox"), all);
        news.setId("news");
        news.setText(getTranslation("inbox.news"));
        news.addClickListener(click -> load());
        getContent().addClassNames("rb-view", "rb-inbox-view");
        getContent().add(header, kinds, news, body);
        PersonId me = user.id();
        News.follow(
                this,
                changes,
                it -> it.card() instanceof NotificationArrived arrived
                        && arrived.person().equals(me),
                () -> news.setVisible(true));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kind = Address.of(event.getLocation().getQueryParameters().getParameters())
                .one(InboxLinks.KIND, MessageKind.class);
        kinds.removeAll();
        kinds.add(new KindLinks(kind));
        load();
    }

    private void load() {
        news.setVisible(false);
        body.removeAll();
        body.add(
                new InboxList(new InboxDesk(inbox, muting, kind, this::count)), new MutedPart(muting), new InboxKeys());
        count();
    }

    private void count() {
        int unread = notifications.unread();
        header.setLine(
                unread > NotificationService.MOST_UNREAD
                        ? getTranslation("inbox.unread.many", NotificationService.MOST_UNREAD)
                        : getTranslation("inbox.unread", unread));
    }

    private void readAll() {
        inbox.readAll(kind);
        load();
        Spoken.say("inbox.allRead");
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("notification.inbox"));
    }
}
