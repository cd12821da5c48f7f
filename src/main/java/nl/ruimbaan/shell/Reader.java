package nl.ruimbaan.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.ui.Assets;
import nl.ruimbaan.base.ui.Translations;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * What the browser knows of who reads in a window, for when the server can no longer be asked: to whom belongs what is typed
 * in it, and how to say that the session is over.
 *
 * @param person null while nobody is signed in
 * @param name empty while nobody is signed in
 * @param words in the reader's language
 * @param endings by which words the framework says that the session is over, in any language
 */
record Reader(@Nullable Long person, String name, Map<String, String> words, List<String> endings) {

    private static final Map<String, String> WORDS = Map.of(
            "ended", "session.expired",
            "endedHint", "session.expired.hint",
            "again", "session.again",
            "failed", "error.title",
            "failedHint", "error.reload",
            "reload", "error.loadAgain",
            "waits", "phone.waits",
            "wait", "phone.wait",
            "toWaiting", "phone.wait.go",
            "later", "phone.wait.later");

    static Reader of(UI window, CurrentUser user, Translations texts) {
        return new Reader(
                user.isSignedIn() ? user.id().value() : null,
                user.name(),
                WORDS.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> window.getTranslation(it.getValue()))),
                Stream.of(Language.values())
                        .flatMap(it ->
                                Stream.of("session.expired", "cookies.title").map(key -> texts.in(it.locale(), key)))
                        .toList());
    }

    void introduceTo(UI window) {
        window.getPage().addJsModule("context://" + Assets.url("shell/reader.js"));
        window.getPage()
                .executeJs(
                        "dispatchEvent(new CustomEvent('rb-reader', {detail: $0}))",
                        JacksonUtils.getMapper().valueToTree(this));
    }
}
