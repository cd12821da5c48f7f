package nl.ruimbaan.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import nl.ruimbaan.base.ui.Translations;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.Profile;
import nl.ruimbaan.people.ui.Preferences;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Gives each window the reader's language and appearance, and words for when connection or session are lost. */
@Component
class ReaderSettings implements VaadinServiceInitListener {

    private final PeopleService people;
    private final CurrentUser user;
    private final Translations texts;

    ReaderSettings(PeopleService people, CurrentUser user, Translations texts) {
        this.people = people;
        this.user = user;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> apply(init.getUI()));
        event.getSource().setSystemMessagesProvider(this::messages);
    }

    private void apply(UI ui) {
        Language language = Language.of(ui.getLocale());
        if (user.isSignedIn()) {
            Profile profile = people.profile();
            language = profile.language() == null ? language : profile.language();
            ui.getPage().setColorScheme(Preferences.scheme(profile.appearance()));
        }
        ui.setLocale(language.locale());
        ui.getPage().executeJs("document.documentElement.lang = $0", language.code());
        Reader.of(ui, user, texts).introduceTo(ui);
        var connection = ui.getReconnectDialogConfiguration();
        connection.setDialogText(ui.getTranslation("connection.lost"));
        connection.setDialogTextGaveUp(ui.getTranslation("connection.gaveUp"));
    }

    /** An ended session never reloads by itself: what is being typed stays on screen until the reader goes to sign in. */
    private SystemMessages messages(SystemMessagesInfo info) {
        Locale locale = Language.of(info.getLocale()).locale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.in(locale, "session.expired"));
        messages.setSessionExpiredMessage(texts.in(locale, "session.expired.hint"));
        messages.setInternalErrorCaption(texts.in(locale, "error.title"));
        messages.setInternalErrorMessage(texts.in(locale, "error.reload"));
        messages.setCookiesDisabledCaption(texts.in(locale, "cookies.title"));
        messages.setCookiesDisabledMessage(texts.in(locale, "cookies.hint"));
        return messages;
    }
}
