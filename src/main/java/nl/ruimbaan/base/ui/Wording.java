package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The texts of the portal in one language: of a screen, or of what speaks outside of one. */
public record Wording(Locale locale, Texts texts) {

    /** Gives the text of a key, with what it mentions. */
    @FunctionalInterface
    public interface Texts {
        String of(String key, @Nullable Object... values);
    }

    /** In the language of who reads the screen. */
    public static Wording ofReader() {
        return new Wording(UI.getCurrent().getLocale(), (key, values) -> I18NProvider.translate(key, values));
    }

    /** The text of this key, with what it mentions. */
    public String say(String key, @Nullable Object... values) {
        return texts.of(key, values);
    }
}
