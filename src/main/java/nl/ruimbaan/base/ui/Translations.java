package nl.ruimbaan.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The texts of the portal, for what speaks outside a screen. */
@Component
public class Translations {

    private final I18NProvider texts;

    Translations(I18NProvider texts) {
        this.texts = texts;
    }

    public String in(Locale locale, String key) {
        return texts.getTranslation(key, locale);
    }

    /** All of them in one language. */
    public Wording in(Locale locale) {
        return new Wording(locale, (key, values) -> texts.getTranslation(key, locale, values));
    }
}
