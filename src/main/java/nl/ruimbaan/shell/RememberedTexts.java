package nl.ruimbaan.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of the portal. A sentence that has something to fill in is read once: reading <em>{0,choice,1#1 keer|1&lt;{0} keer}</em>
 * costs the JDK an exception each time, and a page has dozens of such.
 */
class RememberedTexts extends DefaultI18NProvider {

    private final transient Map<Sentence, MessageFormat> read = new ConcurrentHashMap<>();

    RememberedTexts(List<Locale> locales) {
        super(locales);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        if (params.length == 0) {
            return super.getTranslation(key, locale);
        }
        MessageFormat format = read.computeIfAbsent(
                new Sentence(key, locale), it -> new MessageFormat(super.getTranslation(key, locale), locale));
        // A format serves one thread at a time.
        return ((MessageFormat) format.clone()).format(params);
    }

    private record Sentence(String key, Locale locale) {}
}
